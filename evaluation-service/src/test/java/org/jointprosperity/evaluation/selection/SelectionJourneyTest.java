package org.jointprosperity.evaluation.selection;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.chassis.sheet.Rosters;
import org.jointprosperity.evaluation.Announced;
import org.jointprosperity.evaluation.Founded;
import org.jointprosperity.evaluation.KnownBranch;
import org.jointprosperity.evaluation.KnownPerson;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class SelectionJourneyTest {

    /** One of the 50 villages of the sheet, so that the figure stays what it is. */
    private static final String SELECTING = "611023001008";

    private static final String ELECTING = "611023104561";

    private static final String COMMITTEE = "611023106570";
    private static final AtomicLong SHEETS = new AtomicLong();
    private static final Tokens TOLD_BELOW = Tokens.of("611023104562");
    private static final Tokens TOWN = Tokens.of("611023001");

    @Test
    void anOpenSelectionWithATieAtTheLastPlaceOfTheShortlist() {
        var branch = KnownBranch.in(SELECTING);
        var persons = List.of("N95601", "N95602", "N95603", "N95604");
        persons.forEach(person -> KnownPerson.in(SELECTING, person));
        tellersOf(SELECTING);
        var notice = Map.of("branch", branch.number(), "noticedOn", "2009-10-01", "applyUntil", "2009-10-10");
        Tokens.of(SELECTING)
                .sends(notice)
                .post("/api/v1/open-selections")
                .then()
                .statusCode(403)
                .body("code", equalTo("reserved-for-superior"))
                .body("rule", equalTo("open-selection-2008"))
                .body("source", equalTo("示范县公开竞聘村党支部书记程序"));
        var hasty = Map.of("branch", branch.number(), "noticedOn", "2009-10-01", "applyUntil", "2009-10-02");
        Founded.refuses(
                () -> TOWN.sends(hasty).post("/api/v1/open-selections").then().body("days", equalTo(5)),
                "notice-too-short",
                "open-selection-2008",
                "公告、报名、资格审查、演讲答辩、测评、考察、公示、聘任",
                4,
                "2009-10-06",
                "(open-selection-2008, not checked against the text)");
        var journey = new Journey(TOWN, "/api/v1/open-selections", notice);
        TOWN.sends(notice)
                .post("/api/v1/open-selections")
                .then()
                .statusCode(409)
                .body("code", equalTo("selection-under-way"));

        Founded.refuses(
                () -> journey.refused("steps", step("speech", "2009-10-12"), "selection-step-out-of-turn"),
                "selection-step-out-of-turn",
                "open-selection-2008",
                "公告、报名、资格审查、演讲答辩、测评、考察、公示、聘任",
                null,
                "依据：示范县公开竞聘村党支部书记程序",
                "(open-selection-2008, not checked against the text)");
        journey.refused("applications", application("N99999"), "neighbour-unknown");
        journey.refused("applications", application(KnownPerson.of(SELECTING, "N95605")), "not-a-party-member");
        persons.forEach(person -> journey.done("applications", application(person)));
        journey.done("steps", step("application", "2009-10-10"));
        persons.subList(0, 3).forEach(person -> journey.done("reviews", review(person, true)));
        journey.done("reviews", review("N95604", false));
        journey.done("steps", step("review", "2009-10-12"));
        journey.refused("scores", scores("N95604", 1, 8000), "applicant-not-at-this-step");
        journey.done("scores", scores("N95601", 1, 9000));
        journey.done("scores", scores("N95602", 1, 8000));
        journey.done("scores", scores("N95603", 1, 8000));
        journey.refused("steps", step("speech", "2009-10-15"), "shortlist-tied")
                .body("tied", contains("N95602", "N95603"))
                .body("open", equalTo(1));
        TOWN.asks()
                .get(journey.path + "/ranking")
                .then()
                .body("in", contains("N95601"))
                .body("tied", contains("N95602", "N95603"));
        journey.done("scores", scores("N95602", 2, 7000));
        journey.done("scores", scores("N95603", 2, 7500));
        journey.done("steps", step("speech", "2009-10-15"));

        onRoll(SELECTING, "VOTER", persons);
        journey.refused("assessments", assessment("N95601", "MASSES"), "issued-exceeds-roll")
                .body("onRoll", equalTo(4));
        Database.execute("delete from roll_entry where division_code = ?", SELECTING);
        for (String person : List.of("N95601", "N95603")) {
            journey.done("assessments", assessment(person, "MEMBERS"));
            journey.done("assessments", assessment(person, "MASSES"));
        }
        journey.done("steps", step("assessment", "2009-10-20"));
        journey.done("withdrawals", Map.of("person", "N95601", "reasons", "本人退出", "on", "2009-10-21"));
        journey.done("inspections", Map.of("person", "N95603", "passed", true, "reasons", "合格", "on", "2009-10-25"));
        journey.done("steps", step("inspection", "2009-10-25"));
        journey.done("public-notices", Map.of("person", "N95603", "from", "2009-10-26", "reasons", "综合比选"));
        journey.refused("steps", step("public-notice", "2009-10-28"), "public-notice-too-short");
        journey.done("steps", step("public-notice", "2009-10-31"));
        journey.done("appointment", Map.of("on", "2009-11-01"))
                .body("state", equalTo("APPOINTED"))
                .body("appointee", equalTo("N95603"))
                .body("steps", hasSize(8))
                .body("applicants.find { it.person == 'N95602' }.leftAt", equalTo("speech"))
                .body("applicants.find { it.person == 'N95604' }.leavingReasons", equalTo("依公告条件"));
        journey.done("removal", Map.of("reason", "RESIGNED", "reasons", "本人申请", "on", "2009-12-01"));

        Tokens.of("611023107").asks().get(journey.path).then().statusCode(404);
        Tokens.of(SELECTING)
                .asks()
                .get(journey.path)
                .then()
                .body("applicants.find { it.person == 'N95604' }.state", equalTo("EXCLUDED"))
                .body("applicants.find { it.person == 'N95604' }.leavingReasons", nullValue());
        assertThat(Announced.typesOf(journey.id(), 2))
                .containsExactly("evaluation.SecretarySelected", "evaluation.SecretaryRemoved");
    }

    @Test
    void anElectionWithAVoidFirstBallotATieAndASeparateBallot() {
        var branch = KnownBranch.in(ELECTING);
        var persons = List.of("N95611", "N95612", "N95613", "N95614");
        persons.forEach(person -> KnownPerson.in(ELECTING, person));
        KnownPerson.in("611023104569", "N95615");
        var journey = new Journey(
                Tokens.town(),
                "/api/v1/elections",
                Map.of(
                        "branch", branch.number(),
                        "course", "TWO_RECOMMENDATIONS",
                        "office", "COMMITTEE_MEMBER",
                        "seats", 3,
                        "calledOn", "2009-11-01"));
        journey.refused("recommendations", recommendation("MEMBERS", persons), "neighbour-unknown");
        tellersOf(ELECTING);
        var withAnother = new ArrayList<>(persons);
        withAnother.add("N95615");
        withAnother.add(KnownPerson.of(ELECTING, "N95616"));
        Founded.refuses(
                () -> journey.refused(
                        "recommendations", recommendation("VILLAGERS", persons), "recommendation-out-of-turn"),
                "recommendation-out-of-turn",
                "two-recommendations-one-election",
                "两推一选：党员推荐、村民（代表）推荐、党员大会选举；据网络转载，待与原文核对",
                null,
                "依据：两推一选",
                "(two-recommendations-one-election)");
        // whoever cannot stand is not recommended: nothing could follow
        journey.refused("recommendations", recommendation("MEMBERS", withAnother), "candidate-not-of-branch");
        withAnother.remove("N95615");
        journey.refused("recommendations", recommendation("MEMBERS", withAnother), "not-a-party-member")
                .body("rule", equalTo("party-election-1990-eligibility"));
        journey.done("recommendations", recommendation("MEMBERS", persons));
        onRoll(ELECTING, "VOTER", persons);
        journey.refused("recommendations", recommendation("VILLAGERS", persons), "issued-exceeds-roll")
                .body("issued", equalTo(40));
        Database.execute("delete from roll_entry where division_code = ?", ELECTING);
        journey.done("recommendations", recommendation("VILLAGERS", persons));
        journey.refused(
                "candidates", candidates(List.of("N95611", "N95612", "N95613", "N95616")), "not-a-party-member");
        onRollOfMembers(40);
        journey.refused(
                "candidates", candidates(List.of("N95611", "N95612", "N95613", "N95615")), "candidate-not-of-branch");
        journey.refused("candidates", candidates(persons.subList(0, 3)), "candidates-not-surplus")
                .body("least", equalTo(4));
        journey.done("candidates", candidates(persons)).body("eligible", equalTo(40));

        var first = ballot("FIRST", 36, persons, 30, 18, 18, 10);
        var electronic = new HashMap<>(first);
        electronic.put("form", "ELECTRONIC_SECRET");
        Founded.refuses(
                () -> journey.refused("ballots", electronic, "electronic-secret-not-offered"),
                "electronic-secret-not-offered",
                "party-election-1990-quorum",
                "选举的实施各条（条号待核）",
                null,
                "依据：选举的实施各条",
                "(party-election-1990-quorum)");
        var oneTeller = new HashMap<>(first);
        oneTeller.put("secondTeller", first.get("teller"));
        journey.refused("ballots", oneTeller, "one-teller-twice");
        journey.refused("ballots", ballot("FIRST", 36, persons, 30, 30, 30, 30), "votes-exceed-seats");
        var overfull = new HashMap<>(first);
        overfull.put("returned", 37);
        var shrunk = new HashMap<>(first);
        shrunk.put("eligible", 39);
        journey.refused("ballots", shrunk, "electorate-frozen");
        journey.done("ballots", overfull)
                .body("ballots[0].outcome", equalTo("VOID"))
                .body("ballots[0].voidCause", equalTo("MORE_RETURNED_THAN_ISSUED"))
                .body("ballots[0].ruleId", equalTo("party-election-1990-ballots"))
                .body("ballots[0].missing", equalTo(1))
                .body("due", equalTo("FIRST"));
        journey.done("ballots", ballot("FIRST", 32, persons, 30, 10, 10, 10))
                .body("ballots[1].voidCause", equalTo("QUORUM_NOT_REACHED"))
                .body("ballots[1].missing", equalTo(1));
        journey.refused("ballots", overfull, "sheet-entered-before");
        first.putAll(certificate());
        journey.done("ballots", first)
                .body("elected", contains("N95611"))
                .body("ballots[2].needed", equalTo(19))
                .body("due", equalTo("SEPARATE"));
        journey.done("ballots", ballot("SEPARATE", 36, persons.subList(1, 4), 22, 20, 20))
                .body("due", equalTo("TIE"))
                .body("dueSlate", contains("N95613", "N95614"));
        journey.done("ballots", ballot("TIE", 36, persons.subList(2, 4), 12, 11))
                .body("state", equalTo("HELD"))
                .body("elected", contains("N95611", "N95612", "N95613"))
                .body("ballots", hasSize(5));
        assertThat(Announced.typesOf(journey.id(), 1)).containsExactly("evaluation.ElectionHeld");
    }

    /** The roll has villagers of 18 and above alone: who is under age or of another village does not stand on it. */
    @Test
    void onlyVotersOfTheVillageAreElectedToItsCommittee() {
        var branch = KnownBranch.in(COMMITTEE);
        var voters = List.of("N95651", "N95652");
        voters.forEach(person -> KnownPerson.of(COMMITTEE, person));
        String young = KnownPerson.of(COMMITTEE, "N95653");
        String outsider = KnownPerson.of("611023106569", "N95654");
        tellersOf(COMMITTEE);
        var journey = new Journey(
                Tokens.of(COMMITTEE.substring(0, 9)),
                "/api/v1/elections",
                Map.of(
                        "branch",
                        branch.number(),
                        "course",
                        "COMMITTEE_ELECTION",
                        "office",
                        "VILLAGE_COMMITTEE",
                        "seats",
                        1,
                        "incumbents",
                        2,
                        "calledOn",
                        "2009-11-01"));
        // the village has one committee, whichever of its branches calls
        var ofTheOtherBranch = Map.of(
                "branch",
                KnownBranch.numbered(COMMITTEE, "02").number(),
                "course",
                "COMMITTEE_ELECTION",
                "office",
                "VILLAGE_COMMITTEE",
                "seats",
                7,
                "calledOn",
                "2009-11-02");
        Tokens.of(COMMITTEE.substring(0, 9))
                .sends(ofTheOtherBranch)
                .post("/api/v1/elections")
                .then()
                .statusCode(409)
                .body("code", equalTo("election-under-way"))
                .body("branch", equalTo(branch.number()));
        journey.refused("recommendations", villagers(2, "N95651", outsider), "candidate-not-a-voter");
        onRoll(COMMITTEE, "VOTER", voters);
        journey.refused("recommendations", villagers(2, "N95651", young), "candidate-not-a-voter")
                .body("person", equalTo(young))
                .body("rule", equalTo("village-law-1998-12-eligibility"))
                .body("article", equalTo("第十二条"))
                .body("verified", equalTo(false));
        journey.refused("recommendations", villagers(3, "N95651", "N95652"), "issued-exceeds-roll")
                .body("rule", equalTo("village-law-1998-14-candidates"))
                .body("missing", equalTo(1));
        // members of the party do not recommend here, however many they are
        onRoll(COMMITTEE, "MEMBER", List.of("N95651"));
        var members = new HashMap<>(villagers(2, "N95651"));
        members.put("by", "MEMBERS");
        journey.refused("recommendations", members, "recommendation-out-of-turn")
                .body("next", contains("VILLAGERS"));
        journey.done("recommendations", villagers(2, "N95651", "N95652"));
        journey.done("candidates", candidates(voters)).body("eligible", equalTo(2));
        var ballot = new HashMap<>(ballot("FIRST", 2, voters, 0, 0));
        ballot.putAll(Map.of("eligible", 2, "writeIns", List.of(Map.of("person", young, "yes", 2))));
        journey.done("ballots", ballot)
                .body("elected", hasSize(0))
                .body("ballots[0].lines.find { it.person == 'N95653' }.standing", equalTo("NOT_COUNTED"))
                .body("ballots[0].missing", equalTo(2));
        // by the law of 1998 others may stand in a run-off, if they may be elected
        var separate = new HashMap<>(ballot("SEPARATE", 2, List.of("N95651", young), 1, 1));
        separate.put("eligible", 2);
        journey.refused("ballots", separate, "candidate-not-a-voter").body("person", equalTo(young));
        var last = new HashMap<>(ballot("SEPARATE", 2, voters, 2, 0));
        last.put("eligible", 2);
        journey.done("ballots", last)
                .body("state", equalTo("HELD"))
                .body("ballots[1].source", equalTo("中华人民共和国村民委员会组织法（1998年）"))
                .body("ballots[1].verified", equalTo(false));
        Tokens.of(COMMITTEE.substring(0, 9))
                .sends(ofTheOtherBranch)
                .post("/api/v1/elections")
                .then()
                .statusCode(409)
                .body("code", equalTo("committee-size-against-law"))
                .body("members", equalTo(8));
    }

    private static Map<String, Object> villagers(int issued, String... persons) {
        var names = Stream.of(persons)
                .map(person -> Map.<String, Object>of("person", person, "votes", 1))
                .toList();
        var form = new HashMap<>(recommendation("VILLAGERS", List.of()));
        form.putAll(Map.of("issued", issued, "returned", 2, "names", names));
        return form;
    }

    @Test
    void aVillageCadreIsPromotedToATown() {
        var branch = KnownBranch.in("611023104562");
        var person = KnownPerson.in("611023104562", "N95621");
        tellersOf("611023105562");
        var form = Map.of(
                "person", person,
                "branch", branch.number(),
                "servingSince", "2003-05-01",
                "town", "611023104",
                "office", "deputy-head",
                "results", "优秀",
                "evidence", List.of("ZF00001"),
                "nominatedOn", "2009-11-01");
        var journey = new Journey(Tokens.county(), "/api/v1/promotions", form);
        journey.refused("steps", finding("decision", "2009-11-02"), "selection-step-out-of-turn");
        journey.done("steps", finding("review", "2009-11-02"));
        var counted = new HashMap<String, Object>(finding("recommendation", "2009-11-03"));
        counted.putAll(Map.of("issued", 60, "returned", 58, "yes", 50, "certificate", certificate()));
        onRoll("611023104562", "VOTER", List.of("N95621"));
        journey.refused("steps", counted, "issued-exceeds-roll")
                .body("rule", equalTo("cadre-promotion-2008"))
                .body("missing", equalTo(59));
        Database.execute("delete from roll_entry where division_code = '611023104562'");
        journey.done("steps", counted);
        for (String step : List.of("inspection", "decision", "public-notice")) {
            journey.done("steps", finding(step, "2009-11-10"));
        }
        journey.done("steps", finding("appointment", "2009-11-17"))
                .body("state", equalTo("PROMOTED"))
                .body("yearsServed", equalTo(6));
        assertThat(Announced.typesOf(journey.id(), 1)).containsExactly("evaluation.CadrePromoted");
        TOLD_BELOW
                .asks()
                .get(journey.path)
                .then()
                .statusCode(200)
                .body("results", nullValue())
                .body("steps[1].reasons", nullValue())
                .body("state", equalTo("PROMOTED"));
        TOLD_BELOW.with("person", person).asks().get(journey.path).then().body("results", equalTo("优秀"));
    }

    /** Every selection of the county waits at first, and counts once the branch and the secretary have come. */
    @Test
    void takesTheSheetOfTheCountyOnceAndCountsItWhenItsNeighboursHaveCome() throws IOException {
        var file = Path.of("../deploy/shangnan/open-selection.csv");
        String sheet = Files.readString(file);
        upload(Tokens.county(), sheet, "&dryRun=true").body("counts.rejected", equalTo(0));
        upload(Tokens.county(), sheet, "").body("counts.read", equalTo(50)).body("counts.rejected", equalTo(0));
        var entered = new ArrayList<UUID>();
        try (MappingIterator<Map<String, String>> rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(file.toFile())) {
            rows.readAll().forEach(row -> {
                entered.add(arrives("BRANCH", row.get("支部编码"), row.get("行政区划代码")));
                entered.add(arrives("PERSON", row.get("聘任人编号"), row.get("行政区划代码")));
            });
        }
        await().atMost(60, SECONDS)
                .until(() -> Database.number("select count(*) from open_selection where awaits_number is not null"
                                + " and origin = 'ROSTER' and appointee_number not like 'N956%'")
                        == 0);

        figure("open-selections", 50);
        figure("two-recommendations-one-election", 3);
        Tokens.analyst()
                .asks()
                .get("/api/v1/evaluation-figures?asOf=2008-12-31")
                .then()
                .body("items.find { it.code == 'open-selections' }.value", equalTo(16));
        upload(Tokens.county(), sheet, "").body("counts.unchanged", equalTo(50)).body("counts.waiting", equalTo(0));
        upload(Tokens.county(), sheet.replace("2008-12-02", "2008-12-03"), "")
                .body("errors.code", contains("selection-fixed", "selection-fixed"));
        entered.forEach(id -> Database.execute("delete from neighbour where id = ?", id));
    }

    @Test
    void reportsEveryBadRowOfTheSheet() {
        String heading = "支部编码,行政区划代码,公告日期,报名人数,初审合格人数,演讲答辩日期,结果,聘任人编号,聘任日期\n";
        String sheet = heading
                + "6110231045630,611023104563,2008-10-30,4,x,昨天,当选,557,2008-12-02\n"
                + "61102310456301,611023104564,2008-10-30,4,4,2008-11-12,聘任,N95631,2008-12-02\n"
                + "61102310456401,611023104564,2008-10-30,4,5,2008-10-12,聘任,,2008-12-02\n"
                + "61102310456501,611023104565,2008-10-30,4,4,2008-11-12,聘任,N95631,2010-01-02\n"
                + "61102310456601,611023104566,2008-10-30,4,0,2008-11-12,未产生,,\n"
                + "61102310456601,611023104566,2008-10-30,4,0,2008-11-12,未产生,,\n";
        upload(Tokens.county(), sheet, "")
                .body("state", equalTo("FAILED"))
                .body("errors.row", contains(2, 2, 2, 2, 2, 3, 4, 4, 4, 5, 7));
        upload(Tokens.of("611023107"), heading + "61102310456601,611023104566,2008-10-30,4,0,2008-11-12,未产生,,\n", "")
                .body("errors.code", contains("place-not-yours"));
        assertThat(Database.number("select count(*) from open_selection where division_code >= '611023104563'"
                        + " and division_code <= '611023104566'"))
                .isZero();
    }

    private static void tellersOf(String village) {
        arrivesIn(village, "N95618");
        arrivesIn(village, "N95619");
    }

    private static void arrivesIn(String village, String person) {
        Database.execute(
                "insert into neighbour (id, kind, number, division_code, branch_number) values (?, 'PERSON', ?, ?, ?)",
                UUID.randomUUID(),
                person,
                village,
                village + "01");
    }

    private static void onRoll(String village, String capacity, List<String> persons) {
        persons.forEach(person -> Database.execute(
                "insert into roll_entry (id, version, division_code, capacity, person_number, as_of)"
                        + " values (?, 0, ?, ?, ?, date '2009-10-01')",
                UUID.randomUUID(),
                village,
                capacity,
                person));
    }

    /** The four who stand and others, one of whom was registered twice and counts once. */
    private static void onRollOfMembers(int count) {
        for (int i = 0; i <= count; i++) {
            String person = "N%05d".formatted(95611 + (i < 4 ? i : i + 200));
            if (i >= 4) {
                arrivesIn(ELECTING, person);
            }
            Database.execute(
                    "insert into roll_entry (id, version, division_code, capacity, person_number, as_of)"
                            + " values (?, 0, ?, 'MEMBER', ?, date '2009-10-01')",
                    UUID.randomUUID(),
                    ELECTING,
                    person);
        }
        Database.execute("update neighbour set merged_into = 'N95820' where number = 'N95821'");
    }

    private static UUID arrives(String kind, String number, String division) {
        var id = UUID.randomUUID();
        Database.execute(
                "insert into neighbour (id, kind, number, division_code) select ?, ?, ?, ?"
                        + " where not exists (select 1 from neighbour where kind = ? and number = ?)",
                id,
                kind,
                number,
                division,
                kind,
                number);
        return id;
    }

    private static void figure(String code, int value) {
        var links = Tokens.analyst()
                .asks()
                .get("/api/v1/evaluation-figures")
                .then()
                .body("items.find { it.code == '" + code + "' }.value", equalTo(value))
                .extract()
                .<String>path("items.find { it.code == '" + code + "' }.rows");
        List<String> rows = Tokens.analyst()
                .asks()
                .get(links + "&limit=100")
                .then()
                .extract()
                .path("items.link");
        assertThat(rows).hasSize(value);
        Tokens.analyst().asks().get(rows.get(0)).then().statusCode(200);
    }

    private static ValidatableResponse upload(Tokens caller, String csv, String options) {
        String job = caller.asks()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(Rosters.CSV)
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/evaluation-rosters?kind=open-selections" + options)
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        return await().atMost(30, SECONDS)
                .until(() -> caller.asks().get(job), answer -> Set.of("SUCCEEDED", "FAILED")
                        .contains(answer.<String>path("state")))
                .then();
    }

    private static Map<String, Object> step(String step, String on) {
        return Map.of("step", step, "on", on);
    }

    private static Map<String, Object> application(String person) {
        return Map.of("person", person, "route", "SELF", "appliedOn", "2009-10-05");
    }

    private static Map<String, Object> review(String person, boolean eligible) {
        return Map.of(
                "person",
                person,
                "eligible",
                eligible,
                "reasons",
                "依公告条件",
                "offices",
                List.of("11611023016000013G", "1261102343600001XF"),
                "on",
                "2009-10-12");
    }

    private static Map<String, Object> scores(String person, int round, int points) {
        var scores = new ArrayList<Map<String, Object>>();
        for (int judge = 1; judge <= 5; judge++) {
            scores.add(Map.of("judge", "J0" + judge, "points", points + judge));
        }
        return Map.of("person", person, "round", round, "heldOn", "2009-10-15", "scores", scores);
    }

    private static Map<String, Object> assessment(String person, String group) {
        return Map.of(
                "person", person,
                "group", group,
                "heldOn", "2009-10-20",
                "issued", 40,
                "returned", 40,
                "approve", 30,
                "oppose", 10,
                "abstain", 0,
                "invalid", 0,
                "certificate", certificate());
    }

    /** Of another sheet each time. */
    private static Map<String, Object> certificate() {
        return Map.of(
                "teller", "N95618",
                "secondTeller", "N95619",
                "sheetSha256", "%064x".formatted(SHEETS.incrementAndGet()));
    }

    private static Map<String, Object> recommendation(String by, List<String> persons) {
        var names = persons.stream()
                .map(person -> Map.<String, Object>of("person", person, "votes", 20))
                .toList();
        return Map.of(
                "by",
                by,
                "heldOn",
                "2009-11-05",
                "issued",
                40,
                "returned",
                38,
                "names",
                names,
                "certificate",
                certificate());
    }

    private static Map<String, Object> candidates(List<String> persons) {
        return Map.of("persons", persons, "on", "2009-11-10", "reasons", "经审查");
    }

    private static Map<String, Object> finding(String step, String on) {
        return Map.of("step", step, "on", on, "passed", true, "reasons", "符合");
    }

    private static Map<String, Object> ballot(String kind, int present, List<String> persons, int... yes) {
        var names = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < yes.length; i++) {
            names.add(Map.of("person", persons.get(i), "yes", yes[i], "no", present - yes[i], "abstain", 0));
        }
        var form = new HashMap<String, Object>(Map.of(
                "kind", kind,
                "form", "PAPER",
                "heldOn", "2009-11-20",
                "eligible", 40,
                "present", present,
                "issued", present,
                "returned", present,
                "voided", 0,
                "names", names));
        form.putAll(certificate());
        return form;
    }

    /** One record on its way; it remembers the version it has seen. */
    private static final class Journey {

        private final Tokens caller;
        private final String path;
        private int version;

        Journey(Tokens caller, String collection, Map<String, ?> form) {
            this.caller = caller;
            this.path = caller.sends(form)
                    .post(collection)
                    .then()
                    .statusCode(201)
                    .extract()
                    .header("Location");
        }

        String id() {
            return path.substring(path.lastIndexOf('/') + 1);
        }

        ValidatableResponse done(String command, Map<String, ?> form) {
            var answer = send(command, form).statusCode(200);
            version = answer.extract().path("version");
            return answer;
        }

        ValidatableResponse refused(String command, Map<String, ?> form, String code) {
            return send(command, form).statusCode(409).body("code", equalTo(code));
        }

        private ValidatableResponse send(String command, Map<String, ?> form) {
            return caller.sends(form)
                    .header("If-Match", "\"" + version + "\"")
                    .post(path + "/" + command)
                    .then();
        }
    }
}
