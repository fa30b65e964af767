package org.jointprosperity.evaluation.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.jointprosperity.evaluation.pack.Lawmaker.PATH;
import static org.jointprosperity.evaluation.pack.Lawmaker.fraction;
import static org.jointprosperity.evaluation.pack.Lawmaker.pack;
import static org.jointprosperity.evaluation.pack.Lawmaker.person;
import static org.jointprosperity.evaluation.pack.Lawmaker.proposed;
import static org.jointprosperity.evaluation.pack.Lawmaker.reviews;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.evaluation.Announced;
import org.jointprosperity.evaluation.KnownBranch;
import org.jointprosperity.evaluation.rule.RulePacks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class RulePackJourneyTest {

    private static final String VILLAGE = "611023104821";
    private static final Tokens SECRETARY = person(VILLAGE, "N98201");
    private static final Tokens ONE = person("611023104", "N98202");
    private static final Tokens OTHER = person("611023", "N98203");
    private static final int REVIEWERS = 4;
    private static final Map<String, Object> FOUR_FIFTHS = fraction("yes", 4, 5, false, "PRESENT");
    private static final Map<String, Object> TWO_THIRDS = fraction("yes", 2, 3, false, "PRESENT");

    @Inject
    AnnouncingPacks announcing;

    @Inject
    SeedingPacks seeding;

    @BeforeEach
    void villagesAreRegistered() {
        if (Database.number("select count(*) from neighbour where division_code = ?", VILLAGE) == 0) {
            List.of(VILLAGE, "611023104823", "611023104824").forEach(KnownBranch::in);
        }
    }

    @Test
    void aCharterIsProposedReviewedByTwoAndCompetesWithTheNationalLaw() {
        var charter = pack("journey-charter", VILLAGE, "2010-01-01", "REPRESENTATIVES", FOUR_FIFTHS);
        String first = proposed(SECRETARY, charter);
        judged(VILLAGE, "2025-03-10").body("outcome", equalTo("CARRIED")).body("competed", hasSize(1));

        reviews(SECRETARY, first, true).statusCode(409).body("code", equalTo("rule-pack-reviewed-by-proposer"));
        reviews(person("611023107", "N98204"), first, true).statusCode(403).body("code", equalTo("place-not-yours"));
        String before = ONE.asks().get(first).then().extract().header("ETag");
        reviews(ONE, first, true).statusCode(200).body("state", equalTo("PROPOSED"));
        reviews(OTHER, first, true, before).statusCode(412);
        reviews(ONE, first, true).statusCode(409).body("code", equalTo("rule-pack-reviewed-twice"));
        judged(VILLAGE, "2025-03-10").body("outcome", equalTo("CARRIED"));

        reviews(OTHER, first, true)
                .statusCode(200)
                .body("state", equalTo("APPROVED"))
                .body("reviews.reviewer", contains("N98202", "N98203"))
                .body("reviews.reviewedOn", contains("2009-12-31", "2009-12-31"));

        judged(VILLAGE, "2025-03-10")
                .body("outcome", equalTo("NOT_CARRIED"))
                .body("ruleId", equalTo("journey-charter-1"))
                .body("missing.votes", equalTo(8))
                .body("sentences.zh", containsString("第一条（journey-charter-1），合计最少还差赞成数8"))
                .body("competed.ruleId", contains("journey-charter-1", "village-law-2018-26"))
                .body("competed.taken", contains(true, false))
                .body("competed[1].because.en", containsString("stricter journey-charter-1"))
                .body("setAside.ruleId", hasItem("village-law-2026-26"));
        judged("611023104822", "2025-03-10").body("outcome", equalTo("CARRIED"));

        announcing.announce(LocalDate.of(2009, 12, 31));
        assertThat(announced("journey-charter")).isZero();
        announcing.announce(LocalDate.of(2010, 1, 1));
        announcing.announce(LocalDate.of(2010, 1, 2));
        assertThat(Announced.typesOf(id("journey-charter", 1), 1)).containsExactly("evaluation.RulePackTookEffect");

        changedText(charter);
    }

    /** A changed text is a new version with a hash and reviews of its own; it ends the older one on the day before. */
    private void changedText(Map<String, Object> charter) {
        SECRETARY.sends(charter).post(PATH).then().statusCode(409).body("code", equalTo("rule-pack-unchanged"));
        String second =
                proposed(SECRETARY, pack("journey-charter", VILLAGE, "2020-01-01", "REPRESENTATIVES", TWO_THIRDS));
        OTHER.asks().get(second).then().body("number", equalTo(2)).body("reviews", hasSize(0));
        reviews(ONE, second, true).statusCode(200);
        reviews(OTHER, second, true).statusCode(200).body("state", equalTo("APPROVED"));

        asOf("2019-12-31").body("number", equalTo(1)).body("effectiveTo", equalTo("2019-12-31"));
        asOf("2020-01-01").body("number", equalTo(2)).body("effectiveTo", nullValue());
        asOf("2009-12-31").statusCode(404);
        judged(VILLAGE, "2019-12-31").body("missing.votes", equalTo(8));
        judged(VILLAGE, "2020-01-01").body("missing.votes", equalTo(4));
        var listed = SECRETARY
                .asks()
                .get(PATH + "?asOf=2019-12-31&jurisdiction=" + VILLAGE)
                .then()
                .statusCode(200)
                .extract();
        assertThat(listed.<List<String>>path("items.findAll { it.id == 'journey-charter' }.sha256"))
                .containsExactly(SECRETARY
                        .asks()
                        .get(PATH + "/journey-charter/versions/1")
                        .then()
                        .extract()
                        .<String>path("sha256"));
        String text = SECRETARY
                .asks()
                .get(second + "/text")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        SECRETARY.asks().get(second).then().body("sha256", equalTo(new PackText(text).sha256()));
    }

    @Test
    void refusesWhatLiesOutsideTheCallersPlace() {
        var here = pack("elsewhere-charter", VILLAGE, "2010-01-01", "REPRESENTATIVES", FOUR_FIFTHS);
        refused(person("611023107", "N98205"), here, 403, "place-not-yours");
        refused(Tokens.unit(), here, 403, "place-not-yours");
        refused(Tokens.villager(), here, 403, "not-permitted");

        var province = pack("elsewhere-province", "61", "2010-01-01", "REPRESENTATIVES", FOUR_FIFTHS);
        refused(OTHER, province, 403, "place-not-yours");
        proposed(person("61", "N98206"), province);

        var nation = pack("elsewhere-nation", "00", "2010-01-01", "REPRESENTATIVES", FOUR_FIFTHS);
        refused(OTHER, nation, 403, "rule-pack-national");
        refused(person("00", "N98207"), nation, 403, "rule-pack-national");
        proposed(person("00", "N98208").scopes("evaluation:read evaluation:write evaluation:admin"), nation);
    }

    @Test
    void refusesWhatIsNoSoundRulePack() {
        var pack = pack("unsound-charter", VILLAGE, "2010-01-01", "REPRESENTATIVES", FOUR_FIFTHS);
        pack.put("surprise", 1);
        SECRETARY
                .sends(pack)
                .post(PATH)
                .then()
                .statusCode(400)
                .body("code", equalTo("rule-pack-not-of-schema"))
                .body("violations", hasSize(1));
        pack.remove("surprise");
        refused(SECRETARY, with(pack, "effectiveFrom", "2009-12-30"), 409, "rule-pack-begins-in-the-past");
        refused(SECRETARY, with(pack, "effectiveTo", "2009-12-31"), 409, "rule-pack-ends-before-it-begins");
        refused(SECRETARY, with(pack, "historical", true), 409, "rule-pack-not-historical");
        refused(SECRETARY, with(pack, "supersedes", "village-law-2018"), 409, "rule-pack-of-another-place");
        refused(SECRETARY, with(pack, "supersedes", "nothing-at-all"), 409, "rule-pack-supersedes-unknown");
        refused(SECRETARY, with(pack, "id", "village-law-2018"), 409, "rule-pack-of-another-place");
        refused(SECRETARY, with(pack, "effectiveFrom", "2010-02-30"), 400, "request-invalid");
        refused(SECRETARY, with(pack, "jurisdiction", "990000"), 400, "division-code-invalid");
        refused(
                SECRETARY,
                pack(
                        "village-law-2018-26",
                        VILLAGE,
                        "2010-01-01",
                        "REPRESENTATIVES",
                        fraction("yes", 11, 1, false, "PRESENT")),
                400,
                "rule-fraction-out-of-range");
        rule(pack).put("pass", fraction("yes", 5, 3, false, "PRESENT"));
        refused(SECRETARY, pack, 400, "rule-fraction-impossible");
        rule(pack).put("pass", fraction("yes", 1, 1, true, "PRESENT"));
        refused(SECRETARY, pack, 400, "rule-fraction-impossible");
        rule(pack).put("pass", fraction("yes", 0, 1, false, "PRESENT"));
        refused(SECRETARY, pack, 400, "rule-fraction-asks-nothing");
        rule(pack).put("pass", fraction("no", 1, 2, true, "PRESENT"));
        refused(SECRETARY, pack, 400, "rule-pass-counts-no-approval");
        rule(pack).put("pass", FOUR_FIFTHS);
        refused(person("611023", "N98209"), with(pack, "jurisdiction", "611023999"), 409, "jurisdiction-unknown");
        rule(pack).put("matters", List.of("weather"));
        refused(SECRETARY, pack, 400, "matter-unknown");
        rule(pack).put("matters", List.of("public-works"));
        rule(pack).put("id", "village-law-2018-26");
        refused(SECRETARY, pack, 409, "rule-id-taken");
        assertThat(Database.number("select count(*) from rule_pack where pack_id = 'unsound-charter'"))
                .isZero();
    }

    @Test
    void aPackThatWasRefusedJudgesNothing() {
        String village = "611023104823";
        String refused = proposed(
                person(village, "N98211"),
                pack("refused-charter", village, "2010-01-01", "REPRESENTATIVES", FOUR_FIFTHS));

        reviews(ONE, refused, false).statusCode(200).body("state", equalTo("REFUSED"));

        reviews(OTHER, refused, true).statusCode(409).body("code", equalTo("rule-pack-reviewed"));
        judged(village, "2025-03-10").body("outcome", equalTo("CARRIED"));
        OTHER.asks()
                .get(PATH + "?asOf=2025-03-10&jurisdiction=" + village)
                .then()
                .body("items.id", not(hasItem("refused-charter")));
    }

    @Test
    void whatBeginsLaterStandsAndWhatGaveWayBeforeItsFirstDayIsNotAnnounced() {
        String first = approved(pack("never-charter", VILLAGE, "2031-01-01", "REPRESENTATIVES", FOUR_FIFTHS));
        String second = approved(pack("never-charter", VILLAGE, "2030-01-01", "REPRESENTATIVES", TWO_THIRDS));
        SECRETARY.asks().get(first).then().body("effectiveTo", nullValue());
        SECRETARY.asks().get(second).then().body("effectiveTo", equalTo("2030-12-31"));
        approved(pack(
                "never-charter", VILLAGE, "2031-01-01", "REPRESENTATIVES", fraction("yes", 3, 4, false, "PRESENT")));
        SECRETARY.asks().get(first).then().body("effectiveTo", equalTo("2030-12-31"));

        announcing.announce(LocalDate.of(2031, 1, 1));

        assertThat(
                        Database.texts(
                                "select number::text from rule_pack where pack_id = 'never-charter' and announced_on is not null order by number"))
                .containsExactly("2", "3");
    }

    @Test
    void ofReviewersWhoReviewAtOnceOneIsTakenAndTheOthersAreToldToLookAgain() throws Exception {
        String pack = proposed(SECRETARY, pack("crowded-charter", VILLAGE, "2010-01-01", "VILLAGE_GROUP", FOUR_FIFTHS));
        String tag = ONE.asks().get(pack).then().extract().header("ETag");
        var together = new CyclicBarrier(REVIEWERS);
        var reviewers = Executors.newFixedThreadPool(REVIEWERS);
        var reviews = IntStream.range(0, REVIEWERS)
                .<Callable<Integer>>mapToObj(number -> () -> {
                    together.await();
                    return reviews(person("611023", "N9822" + number), pack, true, tag)
                            .extract()
                            .statusCode();
                })
                .toList();

        var answers = new ArrayList<Integer>();
        for (var answer : reviewers.invokeAll(reviews)) {
            answers.add(answer.get());
        }
        reviewers.shutdown();

        assertThat(answers).containsExactlyInAnyOrder(200, 412, 412, 412);
        ONE.asks().get(pack).then().body("state", equalTo("PROPOSED")).body("reviews", hasSize(1));
    }

    @Test
    void ofTwoProposalsWithOneRuleIdTheSecondIsNotApproved() {
        String neighbour = "611023104824";
        var here = pack("twin-charter-a", VILLAGE, "2010-01-01", "VILLAGE_GROUP", FOUR_FIFTHS);
        var there = pack("twin-charter-b", neighbour, "2010-01-01", "VILLAGE_GROUP", FOUR_FIFTHS);
        rule(there).put("id", "twin-charter-a-1");
        String second = proposed(person(neighbour, "N98212"), there);
        approved(here);

        reviews(ONE, second, true).statusCode(200);
        reviews(OTHER, second, true)
                .statusCode(409)
                .body("code", equalTo("rule-id-taken"))
                .body("taken", equalTo("twin-charter-a-1"));

        OTHER.asks().get(second).then().body("state", equalTo("PROPOSED")).body("reviews", hasSize(1));
    }

    @Test
    void aRestartChangesNothing() {
        long before = Database.number("select count(*) from rule_pack");

        seeding.start(null);

        assertThat(Database.number("select count(*) from rule_pack")).isEqualTo(before);
        assertThat(Database.number("select count(*) from rule_pack where delivered and state = 'APPROVED'"))
                .isEqualTo(RulePacks.delivered().all().size());
    }

    @Test
    void nobodyCanEditOrRemoveWhatWasProposedOrReviewed() {
        for (String column : List.of("text", "sha256", "pack_id", "division_code", "effective_from", "effective_to")) {
            assertThat(granted("has_column_privilege('evaluation_app', 'rule_pack', '" + column + "', 'update')"))
                    .as(column)
                    .isFalse();
        }
        for (String table : List.of("rule_pack", "rule_pack_review", "rejudgement", "rejudged_meeting")) {
            assertThat(granted("has_table_privilege('evaluation_app', '" + table + "', 'delete')"))
                    .as(table)
                    .isFalse();
        }
        assertThat(granted("has_any_column_privilege('evaluation_app', 'rule_pack_review', 'update')"))
                .isFalse();
    }

    private static String approved(Map<String, Object> pack) {
        String version = proposed(SECRETARY, pack);
        reviews(ONE, version, true).statusCode(200);
        reviews(OTHER, version, true).statusCode(200).body("state", equalTo("APPROVED"));
        return version;
    }

    private static boolean granted(String question) {
        return Database.number("select case when " + question + " then 1 else 0 end") == 1;
    }

    private static void refused(Tokens who, Map<String, Object> pack, int status, String code) {
        var problem = who.sends(pack).post(PATH).then().statusCode(status).body("code", equalTo(code));
        if (code.startsWith("rule-")) {
            problem.body("violations.field", not(empty())).body("violations.pointer", everyItem(startsWith("/")));
        }
    }

    private static Map<String, Object> with(Map<String, Object> pack, String name, Object value) {
        var changed = new HashMap<>(pack);
        changed.put(name, value);
        return changed;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> rule(Map<String, Object> pack) {
        return ((List<Map<String, Object>>) pack.get("rules")).get(0);
    }

    /** 40 representatives, 30 present, 16 in favour: just enough by the national law. */
    private static ValidatableResponse judged(String village, String on) {
        return SECRETARY
                .sends(Map.of(
                        "body",
                        "REPRESENTATIVES",
                        "matter",
                        "public-works",
                        "date",
                        on,
                        "jurisdiction",
                        village,
                        "counts",
                        Map.of("eligible", 40, "present", 30, "yes", 16)))
                .post("/api/v1/verdicts")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse asOf(String day) {
        return SECRETARY.asks().get(PATH + "/journey-charter?asOf=" + day).then();
    }

    private static String id(String pack, int number) {
        return Database.texts("select id::text from rule_pack where pack_id = ? and number = ?", pack, number)
                .get(0);
    }

    private static long announced(String pack) {
        return Database.number("select count(*) from rule_pack where pack_id = ? and announced_on is not null", pack);
    }
}
