package org.jointprosperity.evaluation.disclosure.objection;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.jointprosperity.evaluation.disclosure.Hands.PUBLIC;
import static org.jointprosperity.evaluation.disclosure.Hands.content;
import static org.jointprosperity.evaluation.disclosure.Hands.hash;
import static org.jointprosperity.evaluation.disclosure.Hands.proposal;
import static org.jointprosperity.evaluation.disclosure.Hands.propose;
import static org.jointprosperity.evaluation.disclosure.Hands.published;
import static org.jointprosperity.evaluation.disclosure.Hands.step;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.evaluation.Announced;
import org.jointprosperity.evaluation.KnownBranch;
import org.jointprosperity.evaluation.KnownPerson;
import org.jointprosperity.evaluation.disclosure.Hands;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is refused of disclosures, who sees what, and what can never be changed. */
@QuarkusTest
@WithTestResource(RealParts.class)
class DisclosureResourceTest {

    private static final String VILLAGE = "611023104511";
    private static final String ELSEWHERE = "611023104598";
    private static final String POSTINGS = "/api/v1/disclosure-postings";
    private static final String MINE = "/api/v1/my-disclosure-objections";
    private static final String OBJECTIONS = "/api/v1/disclosure-objections";
    private static final String ITEMS = "/api/v1/disclosure-items";

    @Inject
    MindingObjections minding;

    static Stream<Arguments> badProposals() {
        return Stream.of(
                Arguments.of(409, "disclosure-item-unknown", with("item", "village-nothing")),
                Arguments.of(409, "disclosure-item-unknown", with("item", "town-projects")),
                Arguments.of(409, "disclosure-scope-not-allowed", with("item", "village-branch-work")),
                Arguments.of(409, "disclosure-to-correct-unknown", with("corrects", UUID.randomUUID())),
                Arguments.of(404, "not-found", with("due", UUID.randomUUID())),
                Arguments.of(403, "place-not-yours", with("division", "611023107001")),
                Arguments.of(400, "request-invalid", with("content", Map.of("title", "题", "blocks", List.of()))),
                Arguments.of(400, "request-invalid", with("content", content("题", " "))),
                Arguments.of(409, "citizen-id-in-disclosure", with("content", content("题", "11010519491231002X"))),
                Arguments.of(409, "telephone-in-disclosure", with("content", content("13812345678", "文"))));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("badProposals")
    void refusesABadProposalAndKeepsNothing(int status, String code, Map<String, Object> proposal) {
        long before = Database.number("select count(*) from disclosure");

        propose(clerk(1), proposal).statusCode(status).body("code", equalTo(code));

        assertThat(Database.number("select count(*) from disclosure")).isEqualTo(before);
    }

    @Test
    void refusesALoginWithoutAPersonAndOneThatMayOnlyRead() {
        propose(Tokens.of(VILLAGE), good()).statusCode(403).body("code", equalTo("login-without-person"));
        propose(clerk(1).scopes("evaluation:read"), good()).statusCode(403);
        clerk(1).scopes("evaluation:read").asks().get(Hands.PATH).then().statusCode(403);
    }

    @Test
    void wantsTheVersionAndNamesTheStepThatIsMissing() {
        var made = propose(clerk(1), good()).statusCode(201).extract();
        String path = made.header("Location");

        clerk(2).sends(Hands.passed()).post(path + "/review").then().statusCode(428);
        step(clerk(4), path, made.header("ETag"), "publication", Map.of())
                .statusCode(409)
                .body("code", equalTo("disclosure-step-out-of-order"))
                .body("detail", containsString("the review"));
        step(clerk(2), path, made.header("ETag"), "review", Map.of("passed", false))
                .statusCode(409)
                .body("code", equalTo("refusal-and-reason-belong-together"));
        step(clerk(2), path, made.header("ETag"), "review", Hands.passed()).statusCode(200);
        step(clerk(2), path, made.header("ETag"), "review", Hands.passed()).statusCode(412);
        step(clerk(3), path, "*", "review", Hands.passed())
                .statusCode(409)
                .body("code", equalTo("disclosure-step-taken"));
        step(clerk(2), path, "*", "approval", Hands.passed())
                .statusCode(409)
                .body("code", equalTo("disclosure-same-person-twice"))
                .body("person", equalTo("N80002"))
                .body("earlier", equalTo("REVIEW"));
    }

    @Test
    void takesObjectionsInTheirWindowOnly() {
        String id = published(VILLAGE, good());
        String objection = object(Tokens.unit(), id).statusCode(201).extract().path("id");
        object(Tokens.unit(), id).statusCode(409).body("code", equalTo("objection-already-open"));
        object(Tokens.unit(), UUID.randomUUID().toString()).statusCode(404);
        Tokens.unit().asks().get(MINE + "/" + objection).then().statusCode(200).body("verdict", equalTo(null));

        Database.execute(
                "update disclosure_posting set published_on = '2009-12-01', objections_until = '2009-12-30' where id = ?::uuid",
                id);
        object(Tokens.villager(), id)
                .statusCode(409)
                .body("code", equalTo("objection-window-closed"))
                .body("objectionsUntil", equalTo("2009-12-30"))
                .body("daysLate", equalTo(1))
                .body("article", containsString("四议两公开"));
    }

    @Test
    void saysOnceThatAnAnswerIsLateAndTakesItAllTheSame() {
        String id = published(VILLAGE, good());
        String objection = object(clerk(6), id).statusCode(201).extract().path("id");
        Database.execute(
                "update disclosure_objection set raised_on = '2009-12-20', answer_due_on = '2009-12-23' where id = ?::uuid",
                objection);
        minding.mind(LocalDate.parse("2009-12-31"));
        minding.mind(LocalDate.parse("2009-12-31"));

        String path = OBJECTIONS + "/" + objection;
        var answer = Map.of("verdict", "REJECTED", "text", "账目无误");
        step(clerk(6), path, "*", "answer", answer).statusCode(409).body("code", equalTo("objection-of-your-own"));
        step(clerk(5), path, "*", "answer", answer)
                .statusCode(200)
                .body("inTime", equalTo(false))
                .body("lateOn", equalTo("2009-12-24"));
        step(clerk(5), path, "*", "answer", answer).statusCode(409).body("code", equalTo("objection-already-answered"));
        assertThat(Announced.typesOf(objection, 3))
                .containsExactly(
                        "evaluation.ObjectionRaised", "evaluation.ObjectionLate", "evaluation.ObjectionAnswered");
    }

    @Test
    void showsEachScopeToItsReaders() {
        String village = published(VILLAGE, with("scope", "VILLAGE"));
        String party = published(VILLAGE, with("scope", "INNER_PARTY"));

        given().get(PUBLIC + "/" + village).then().statusCode(404);
        given().get(PUBLIC + "/" + village + "/text").then().statusCode(404);
        given().get(PUBLIC + "/" + party + "/page").then().statusCode(404);
        given().get(PUBLIC + "?division=" + VILLAGE).then().body("items.id", not(hasItem(village)));
        reads(clerk(1).scopes("evaluation:read"), village).statusCode(200);
        reads(clerk(1).scopes("evaluation:read"), party).statusCode(404);
        var member = Hands.of(VILLAGE, KnownPerson.in(VILLAGE, "N81001"));
        reads(member, party).statusCode(200);
        text(member, party).statusCode(200).header("Cache-Control", equalTo("private, no-store"));
        var neighbour = Hands.of(VILLAGE, KnownPerson.of(VILLAGE, "N81002")).with("branch", VILLAGE + "01");
        reads(neighbour, party).statusCode(404);
        text(neighbour, party).statusCode(404);
        reads(neighbour, village).statusCode(200);
        neighbour
                .asks()
                .get(POSTINGS + "/" + village + "/page")
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .body(containsString(POSTINGS + "/" + village + "/text"));
        isBehindItsHash(neighbour, village);
        reads(Tokens.town(), party).statusCode(200);
        reads(Tokens.of("611023107"), village).statusCode(404);
        reads(Tokens.unit(), party).statusCode(404);
        object(Tokens.unit(), village).statusCode(404);
    }

    private static void isBehindItsHash(Tokens who, String id) {
        String said = text(who, id).statusCode(200).extract().asString();
        reads(who, id).body("sha256", equalTo(sha256(said)));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ValidatableResponse text(Tokens who, String id) {
        return who.asks().get(POSTINGS + "/" + id + "/text").then();
    }

    @Test
    void showsTheMembersOfAUnitWhatTheTownOfTheirUnitPublished() {
        var proposal = proposal("611023104", content("镇党委工作", "上半年工作。"));
        proposal.put("item", "town-party-work");
        proposal.put("scope", "INNER_PARTY");
        String id = published("611023104", proposal);
        String station = KnownPerson.unit("611023104", "12611023MBY076250W");
        var member = Tokens.unit().with("unit", station).with("person", KnownPerson.ofUnit(station, "C81003"));

        reads(member, id).statusCode(200);
        reads(Tokens.unit(), id).statusCode(404);
    }

    @Test
    void letsTheResponsibleUnitAnswerAndNoOtherOffice() {
        var item = changed("code", "village-lamps");
        item.put("rhythm", "PROMPT");
        item.put("effectiveFrom", "2009-12-31");
        item.put("officeUnit", "11611023MBY416905X");
        Tokens.county()
                .scopes("evaluation:admin evaluation:read")
                .sends(item)
                .post(ITEMS)
                .then()
                .statusCode(201);
        String posted = published(VILLAGE, with("item", "village-lamps"));
        String objection =
                object(Tokens.villager(), posted).statusCode(201).extract().path("id");
        var answer = Map.of("verdict", "UPHELD", "text", "灯数有误，另行更正。");
        String path = OBJECTIONS + "/" + objection;

        step(clerk(5), path, "*", "answer", answer)
                .statusCode(403)
                .body("code", equalTo("answer-of-another-office"))
                .body("unit", equalTo("11611023MBY416905X"));
        step(Tokens.unit().with("unit", "12611023MBY443655G"), path, "*", "answer", answer)
                .statusCode(404);
        Tokens.unit().asks().get(OBJECTIONS + "?open=true").then().body("items.id", hasItem(objection));
        step(Tokens.unit(), path, "*", "answer", answer).statusCode(200).body("verdict", equalTo("UPHELD"));
        Tokens.unit()
                .asks()
                .get("/api/v1/disclosure-dues?item=village-lamps")
                .then()
                .body("items.corrects", hasItem(posted));
    }

    @Test
    void listsTheLatestFirstAndKeepsWhatAReaderChose() {
        String place = "611023104512";
        String earlier = published(place, proposal(place, content("先提出", "文")));
        String later = published(place, proposal(place, content("后提出", "文")));
        Database.execute("update disclosure_posting set published_on = '2009-12-30' where id = ?::uuid", later);

        String path = PUBLIC + "?limit=1&division=" + place;
        String next = given().get(path)
                .then()
                .body("items.id", equalTo(List.of(earlier)))
                .extract()
                .path("next");
        given().get(path + "&cursor=" + next)
                .then()
                .body("items.id", equalTo(List.of(later)))
                .body("next", equalTo(null));
        given().get(PUBLIC + "/page?limit=1&level=&division=" + place)
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("form-action 'self'"))
                .body(containsString("<form method=\"get\""))
                .body(containsString("value=\"" + place + "\""))
                .body(containsString("division=" + place + "&amp;lang=en"))
                .body(containsString("lang=zh&amp;cursor="));
        given().get(PUBLIC + "/page?division=&level=VILLAGE&lang=en")
                .then()
                .statusCode(200)
                .body(containsString("selected=\"selected\">village"));
        given().get(PUBLIC + "/page?level=HAMLET").then().statusCode(400);
    }

    @Test
    void owesAnewWhatWasWithdrawn() {
        String place = "611023104513";
        String due = Hands.of(place, "N80001")
                .sends(Map.of("item", Hands.ITEM, "division", place, "happenedOn", "2009-12-30", "occasion", "路灯决议"))
                .post("/api/v1/disclosure-dues")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var proposal = proposal(place, content("路灯", "三盏"));
        proposal.put("due", due);
        String id = published(place, proposal);
        Hands.of(place, "N80001")
                .sends(Map.of("reason", "盏数有误"))
                .post(POSTINGS + "/" + id + "/withdrawal")
                .then()
                .statusCode(201);

        Hands.of(place, "N80001")
                .asks()
                .get("/api/v1/disclosure-dues?state=OPEN&division=" + place)
                .then()
                .body("items.cause", equalTo(List.of("CORRECTION")))
                .body("items.corrects", equalTo(List.of(id)))
                .body("items.dueOn", equalTo(List.of("2010-01-10")));
    }

    @Test
    void readsFromBelowWhatAPlaceAbovePublished() {
        var proposal = proposal("611023104", content("镇村共建项目", "第一阶段完成。"));
        proposal.put("item", "town-projects");
        String id = published("611023104", proposal);

        reads(Tokens.villager(), id).statusCode(200).body("division", equalTo("611023104"));
        object(Tokens.villager(), id).statusCode(201);
        Tokens.villager()
                .scopes("evaluation:write")
                .with("person", "N80006")
                .sends(Map.of("reason", "不是我的"))
                .post(POSTINGS + "/" + id + "/withdrawal")
                .then()
                .statusCode(403)
                .body("code", equalTo("place-not-yours"));
    }

    @Test
    void withdrawsByARecordAndShowsTheContentNoMore() {
        String id = published(VILLAGE, good());
        String hash = given().get(PUBLIC + "/" + id).path("sha256");
        withdraw(id).statusCode(201).body("withdrawnOn", equalTo("2009-12-31")).body("blocks", empty());
        withdraw(id).statusCode(409).body("code", equalTo("disclosure-withdrawn"));
        carries(VILLAGE, id, hash).body("code", equalTo("disclosure-withdrawn"));
        carries(ELSEWHERE, id, hash).body("code", equalTo("disclosed-elsewhere"));
        object(Tokens.villager(), id).statusCode(409).body("code", equalTo("disclosure-withdrawn"));

        given().get(PUBLIC + "/" + id)
                .then()
                .statusCode(200)
                .body("withdrawalReason", equalTo("［已隐去］ 要求"))
                .body("blocks", empty());
        given().get(PUBLIC + "/" + id + "/text").then().statusCode(404);
        assertThat(given().get(PUBLIC + "/" + id + "/page").asString())
                .contains("已撤回")
                .doesNotContain("正文一段");
        assertThat(Announced.typesOf(id, 2))
                .containsExactly("evaluation.DisclosurePublished", "evaluation.DisclosureWithdrawn");
    }

    @Test
    void takesNoProofOfAnotherTextOrOfTooFewDays() {
        String id = published(VILLAGE, good());
        String hash = given().get(PUBLIC + "/" + id).path("sha256");

        prove(id, hash('c'), "2009-12-31", "2010-01-10").body("code", equalTo("proof-of-another-text"));
        prove(id, hash, "2009-12-30", "2010-01-10").body("code", equalTo("posted-before-publication"));
        prove(id, hash, "2010-01-01", "2010-01-10").body("code", equalTo("date-in-the-future"));
        prove(id, hash, "2009-12-31", "2009-12-30").body("code", equalTo("posted-until-before-it-began"));
        prove(id, hash, "2009-12-31", "2010-01-10").body("code", equalTo("date-in-the-future"));
        Database.execute(
                "update disclosure_posting set published_on = '2009-12-18', shown_until = '2009-12-28' where id = ?::uuid",
                id);
        prove(id, hash, "2009-12-18", "2009-12-26")
                .body("code", equalTo("posted-too-short"))
                .body("missingDays", equalTo(2))
                .body("article", containsString("四议两公开"));
        prove(id, "no-hash", "2009-12-31", "2010-01-10").body("code", equalTo("request-invalid"));
    }

    @Test
    void namesAPersonWithConsentOnly() {
        var content = Map.of(
                "title", "示范户名单",
                "blocks",
                        List.of(
                                Map.of(
                                        "kind",
                                        "FIELD",
                                        "label",
                                        "甲",
                                        "text",
                                        "N04672",
                                        "personal",
                                        true,
                                        "person",
                                        "N04672"),
                                Map.of(
                                        "kind",
                                        "FIELD",
                                        "label",
                                        "乙",
                                        "text",
                                        "N04673",
                                        "personal",
                                        true,
                                        "person",
                                        "N04673")),
                "consents", List.of(Map.of("person", "N04672", "givenOn", "2009-12-30", "paperSha256", hash('d'))));
        String id = published(VILLAGE, proposal(VILLAGE, content));

        given().get(PUBLIC + "/" + id)
                .then()
                .body("blocks.text", equalTo(List.of("N04672", "［已隐去］")))
                .body("blocks.person", equalTo(java.util.Arrays.asList(null, null)));
    }

    @Test
    void datesTheCatalogueAndTheCalendarByAdministratorsOfThePlace() {
        var admin = Tokens.county().scopes("evaluation:admin evaluation:read");
        var item = item();
        admin.sends(item).post(ITEMS).then().statusCode(201).body("demonstration", equalTo(false));
        admin.sends(item).post(ITEMS).then().statusCode(409).body("code", equalTo("disclosure-item-already-dated"));
        admin.sends(changed("effectiveFrom", "2009-12-30"))
                .post(ITEMS)
                .then()
                .statusCode(409)
                .body("code", equalTo("disclosure-item-begins-in-the-past"));
        admin.sends(changed("jurisdiction", "611024")).post(ITEMS).then().statusCode(403);
        admin.sends(changed("level", "TOWN"))
                .post(ITEMS)
                .then()
                .body("code", equalTo("disclosure-item-of-another-level"));
        admin.sends(changed("jurisdiction", "61")).post(ITEMS).then().statusCode(403);
        Tokens.county().sends(item).post(ITEMS).then().statusCode(403);
        admin.sends(changed("code", "village-finance"))
                .post(ITEMS)
                .then()
                .statusCode(409)
                .body("code", equalTo("disclosure-item-laxer-than-law"))
                .body("jurisdiction", equalTo("00"))
                .body("article", containsString("第三十条"));
        admin.asks()
                .get(ITEMS + "?level=VILLAGE&on=2009-12-31&division=" + VILLAGE)
                .then()
                .body("items.findAll { it.code == 'village-affairs' }.rhythm", equalTo(List.of("HALF_YEARLY")));
        admin.asks().get(ITEMS + "/levels").then().body("items.code", equalTo(List.of("COUNTY", "TOWN", "VILLAGE")));

        var day = Map.of(
                "day",
                "2011-01-03",
                "jurisdiction",
                "611023",
                "working",
                false,
                "nameZh",
                "元旦",
                "source",
                "县通知",
                "verified",
                false);
        admin.sends(day).post("/api/v1/disclosure-calendar-days").then().statusCode(201);
        admin.sends(day)
                .post("/api/v1/disclosure-calendar-days")
                .then()
                .statusCode(409)
                .body("code", equalTo("calendar-day-already-named"));
    }

    @Test
    void nothingPublishedCanBeChangedOrRemovedByTheServiceItself() {
        for (String table : List.of(
                "disclosure_posting",
                "disclosure_withdrawal",
                "disclosure_proof",
                "disclosure_draft",
                "disclosure_act",
                "disclosure_item",
                "disclosure_calendar_day")) {
            assertThat(Database.texts(
                            """
                            select grantee || ' ' || privilege_type from information_schema.role_table_grants
                            where table_name = ? and grantee like 'evaluation\\_%' escape '\\'
                            and grantee <> 'evaluation_owner' and privilege_type in ('UPDATE', 'DELETE')""",
                            table))
                    .as(table)
                    .isEmpty();
        }
    }

    private static ValidatableResponse object(Tokens who, String id) {
        return who.sends(Map.of("posting", id, "text", "不实")).post(MINE).then();
    }

    private static ValidatableResponse reads(Tokens who, String id) {
        return who.asks().get(POSTINGS + "/" + id).then();
    }

    private static ValidatableResponse withdraw(String id) {
        return clerk(1).sends(Map.of("reason", "N04672 要求"))
                .post(POSTINGS + "/" + id + "/withdrawal")
                .then();
    }

    /** A decision of a village is to be carried a stage by what was published. */
    private static ValidatableResponse carries(String village, String posting, String hash) {
        var decision = Tokens.county()
                .sends(Map.of(
                        "template", "four-two",
                        "matter", "public-works",
                        "title", "决议公开",
                        "branch", KnownBranch.in(village).number(),
                        "openedOn", "2009-12-31"))
                .post("/api/v1/decisions")
                .then()
                .statusCode(201)
                .extract();
        return Tokens.county()
                .sends(Map.of(
                        "textSha256",
                        hash,
                        "photoSha256",
                        hash('b'),
                        "board",
                        "公示栏",
                        "shownFrom",
                        "2009-12-31",
                        "shownTo",
                        "2010-01-10",
                        "posting",
                        posting))
                .header("If-Match", decision.header("ETag"))
                .post(decision.header("Location") + "/stages/5/disclosures")
                .then()
                .statusCode(409);
    }

    private static ValidatableResponse prove(String id, String hash, String from, String to) {
        return clerk(1).sends(Map.of(
                        "textSha256", hash, "photoSha256", hash('b'), "board", "公示栏", "shownFrom", from, "shownTo", to))
                .post(POSTINGS + "/" + id + "/proofs")
                .then();
    }

    private static Map<String, Object> good() {
        return proposal(VILLAGE, content("决议公开", "正文一段"));
    }

    private static Map<String, Object> with(String name, Object value) {
        var proposal = good();
        proposal.put(name, value);
        return proposal;
    }

    private static Map<String, Object> item() {
        var item = new HashMap<String, Object>();
        item.putAll(Map.of(
                "code", "village-water",
                "level", "VILLAGE",
                "jurisdiction", "611023",
                "titleZh", "饮水工程",
                "titleEn", "drinking water",
                "contentClass", "VILLAGE_AFFAIRS",
                "source", "县通知",
                "verified", false,
                "rhythm", "YEARLY"));
        item.putAll(Map.of(
                "dueAfterDays", 10,
                "graceDays", 0,
                "scope", "PUBLIC",
                "narrowerAllowed", false,
                "objectionDays", 10,
                "answerDays", 3,
                "correctionDays", 10,
                "office", "村民委员会",
                "effectiveFrom", "2010-01-01"));
        return item;
    }

    private static Map<String, Object> changed(String name, Object value) {
        var item = item();
        item.put(name, value);
        return item;
    }

    private static Tokens clerk(int number) {
        return Hands.of(VILLAGE, "N8000" + number);
    }
}
