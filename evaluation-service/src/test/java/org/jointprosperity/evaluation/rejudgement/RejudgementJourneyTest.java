package org.jointprosperity.evaluation.rejudgement;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.jointprosperity.evaluation.pack.Lawmaker.PATH;
import static org.jointprosperity.evaluation.pack.Lawmaker.fraction;
import static org.jointprosperity.evaluation.pack.Lawmaker.pack;
import static org.jointprosperity.evaluation.pack.Lawmaker.person;
import static org.jointprosperity.evaluation.pack.Lawmaker.proposed;
import static org.jointprosperity.evaluation.pack.Lawmaker.reviews;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.evaluation.KnownBranch;
import org.jointprosperity.evaluation.KnownPerson;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class RejudgementJourneyTest {

    private static final AtomicInteger SHEETS = new AtomicInteger();

    private static final String VILLAGE = "611023104831";
    private static final Tokens SECRETARY = person(VILLAGE, "N98301");
    private static final Tokens COUNTY = person("611023", "N98307");

    @Test
    void theRuleOf1990FlipsOneMeetingOf2019() {
        var branch = KnownBranch.in(VILLAGE);
        var of2019 = decision(branch, "2019-05-01");
        meets(of2019, 1, "2019-05-10", 40, 32, 32);
        meets(of2019, 2, "2019-05-20", 40, 30, 25);
        var of2021 = decision(branch, "2021-05-01");
        meets(of2021, 1, "2021-05-10", 40, 32, 32);
        ruleOf1990();

        String asked = concluded(ask("election-practice-1990", Map.of()), 2, 1, 0);
        meetings(asked)
                .body("items", hasSize(1))
                .body("items.decision", contains(of2019))
                .body("items[0].stage", equalTo(1))
                .body("items[0].heldOn", equalTo("2019-05-10"))
                .body("items[0].oldOutcome", equalTo("CARRIED"))
                .body("items[0].oldVerdict.ruleId", equalTo("branch-rules-2018-11"))
                .body("items[0].newOutcome", equalTo("VOID"))
                .body("items[0].newVerdict.ruleId", equalTo("election-practice-1990-1"))
                .body("items[0].newVerdict.attendance[0].bound", equalTo(33))
                .body("items[0].newVerdict.missing.attendance", equalTo(1))
                .body("items[0].newVerdict.sentences.en", containsString("1 missing"));
        SECRETARY
                .asks()
                .get("/api/v1/decisions/" + of2019)
                .then()
                .body("meetings[0].verdict.outcome", equalTo("CARRIED"))
                .body("meetings.mandate", everyItem(equalTo("村民会议决议2019-02")))
                .body("state", equalTo("OPEN"));
        SECRETARY.asks().get(asked + "/job").then().body("state", equalTo("SUCCEEDED"));
        person("611023107", "N98309").asks().get(asked).then().statusCode(404);

        String always = concluded(ask("election-practice-1990", Map.of("onEveryDay", true)), 3, 2, 0);
        var first = SECRETARY.asks().get(always + "/meetings?limit=1").then().body("items", hasSize(1));
        SECRETARY
                .asks()
                .get(first.extract().header("Link").replaceAll("<(.*)>.*", "$1"))
                .then()
                .statusCode(200)
                .body("items.decision", contains(of2021));
        SECRETARY
                .asks()
                .get(PATH + "/election-practice-1990/rejudgements")
                .then()
                .statusCode(200)
                .body("items", hasSize(2));
        ask("election-practice-1990", Map.of("from", "2021-01-01"))
                .statusCode(409)
                .body("code", equalTo("rejudgement-of-no-day"));
    }

    /** A ballot void by the rule of its day, and one that elected; by the rule of 2020 both come out otherwise. */
    @Test
    void theRuleOf2020FlipsTwoBallotsOfAnElectionHeldUnderThatOf1990() {
        String village = "611023104833";
        var secretary = person(village, "N98306");
        String election = election(village);
        var days = Map.<String, Object>of("from", "2009-11-01", "to", "2009-11-30");

        concluded(ask(secretary, "party-election-1990", days), secretary, 2, 0, 0);
        var always = new HashMap<>(days);
        always.put("onEveryDay", true);
        String asked = concluded(ask(secretary, "party-election-2020", always), secretary, 2, 2, 0);

        secretary
                .asks()
                .get(asked + "/meetings")
                .then()
                .statusCode(200)
                .body("items.election", contains(election, election))
                .body("items.ballot", everyItem(notNullValue()))
                .body("items.meeting", everyItem(nullValue()))
                .body("items.number", contains(1, 2))
                .body("items.oldOutcome", contains("VOID", "CARRIED"))
                .body("items.newOutcome", contains("VALID", "NOT_CARRIED"))
                .body("items[0].oldVerdict.ruleId", equalTo("party-election-1990-quorum"))
                .body("items[1].newVerdict.ruleId", equalTo("party-election-2020-quorum"))
                .body("items[1].newVerdict.missing.votes", equalTo(3));
        Tokens.town()
                .asks()
                .get("/api/v1/elections/" + election)
                .then()
                .body("state", equalTo("HELD"))
                .body("elected", contains("N98311"));
    }

    @Test
    void aVillageRejudgesItsOwnMeetingsOnly() {
        concluded(
                person("611023104832", "N98303")
                        .sends(Map.of())
                        .post(PATH + "/party-election-1990/rejudgements")
                        .then(),
                person("611023104832", "N98303"),
                0,
                0,
                0);
        Tokens.unit()
                .sends(Map.of())
                .post(PATH + "/party-election-1990/rejudgements")
                .then()
                .statusCode(403);
        SECRETARY
                .sends(Map.of())
                .post(PATH + "/of-tomorrow/rejudgements")
                .then()
                .statusCode(404);
    }

    private static void ruleOf1990() {
        var pack = pack(
                "election-practice-1990", VILLAGE, "1990-06-27", "MEMBERS", fraction("yes", 1, 2, true, "PRESENT"));
        pack.put("effectiveTo", "2020-07-12");
        pack.put("historical", true);
        rule(pack).put("attendance", List.of(fraction("present", 4, 5, true, "ELIGIBLE")));
        String version = proposed(SECRETARY, pack);
        reviews(person("611023104", "N98304"), version, true).statusCode(200);
        reviews(person("611023", "N98305"), version, true).statusCode(200).body("state", equalTo("APPROVED"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> rule(Map<String, Object> pack) {
        return ((List<Map<String, Object>>) pack.get("rules")).get(0);
    }

    private static ValidatableResponse ask(String pack, Map<String, Object> request) {
        return ask(SECRETARY, pack, request);
    }

    private static ValidatableResponse ask(Tokens asker, String pack, Map<String, Object> request) {
        return asker.sends(request).post(PATH + "/" + pack + "/rejudgements").then();
    }

    private static String concluded(ValidatableResponse asked, int lookedAt, int changed, int couldNot) {
        return concluded(asked, SECRETARY, lookedAt, changed, couldNot);
    }

    private static String concluded(ValidatableResponse asked, Tokens asker, int lookedAt, int changed, int couldNot) {
        String path = asked.statusCode(202).extract().header("Location");
        await().atMost(30, SECONDS)
                .until(() ->
                        asker.asks().get(path).then().statusCode(200).extract().path("concludedOn") != null);
        asker.asks()
                .get(path)
                .then()
                .body("lookedAt", equalTo(lookedAt))
                .body("changed", equalTo(changed))
                .body("couldNot", equalTo(couldNot));
        return path;
    }

    private static ValidatableResponse meetings(String rejudgement) {
        return SECRETARY.asks().get(rejudgement + "/meetings").then().statusCode(200);
    }

    private static String decision(KnownBranch branch, String on) {
        return COUNTY.sends(Map.of(
                        "template", "three-stage",
                        "matter", "public-works",
                        "title", "修建通组公路",
                        "branch", branch.number(),
                        "openedOn", on))
                .post("/api/v1/decisions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** 32 of 40 come and it is void; 33 come, and 18 of them elect the secretary. */
    private static String election(String village) {
        var persons = List.of("N98311", "N98312");
        persons.forEach(person -> KnownPerson.in(village, person));
        List.of("N98318", "N98319").forEach(teller -> KnownPerson.of(village, teller));
        String path = Tokens.town()
                .sends(Map.of(
                        "branch", KnownBranch.in(village).number(),
                        "course", "TWO_RECOMMENDATIONS",
                        "office", "SECRETARY",
                        "seats", 1,
                        "calledOn", "2009-11-01"))
                .post("/api/v1/elections")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        for (String by : List.of("MEMBERS", "VILLAGERS")) {
            var names = persons.stream()
                    .map(person -> Map.of("person", person, "votes", 20))
                    .toList();
            elects(
                    path + "/recommendations",
                    Map.of(
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
                            certificate()));
        }
        elects(path + "/candidates", Map.of("persons", persons, "on", "2009-11-10", "reasons", "经审查"));
        elects(path + "/ballots", ballot(persons, 32));
        elects(path + "/ballots", ballot(persons, 33));
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static Map<String, Object> certificate() {
        return Map.of(
                "teller",
                "N98318",
                "secondTeller",
                "N98319",
                "sheetSha256",
                "%064x".formatted(SHEETS.incrementAndGet()));
    }

    private static Map<String, Object> ballot(List<String> persons, int present) {
        var form = new HashMap<String, Object>(Map.of(
                "kind",
                "FIRST",
                "form",
                "PAPER",
                "heldOn",
                "2009-11-20",
                "eligible",
                40,
                "present",
                present,
                "issued",
                present,
                "returned",
                present,
                "voided",
                0));
        form.putAll(certificate());
        form.put(
                "names",
                List.of(
                        Map.of("person", persons.get(0), "yes", 18, "no", present - 18, "abstain", 0),
                        Map.of("person", persons.get(1), "yes", 14, "no", present - 14, "abstain", 0)));
        return form;
    }

    private static void elects(String path, Map<String, Object> form) {
        String election = path.substring(0, path.lastIndexOf('/'));
        Tokens.town()
                .sends(form)
                .header(
                        "If-Match",
                        Tokens.town().asks().get(election).then().extract().header("ETag"))
                .post(path)
                .then()
                .statusCode(200);
    }

    private static void meets(String decision, int stage, String on, int eligible, int present, int yes) {
        String path = "/api/v1/decisions/" + decision;
        var form = new HashMap<String, Object>(Map.of(
                "heldOn",
                on,
                "counts",
                Map.of("eligible", eligible, "present", present, "yes", yes),
                "motionSource",
                "CADRES",
                "content",
                "修建通组公路",
                "minutes",
                "会议记录" + on,
                "signatures",
                present,
                "townshipAttendees",
                1));
        form.put("mandate", "村民会议决议2019-02");
        COUNTY.sends(form)
                .header("If-Match", COUNTY.asks().get(path).then().extract().header("ETag"))
                .post(path + "/stages/" + stage + "/meetings")
                .then()
                .statusCode(201)
                .body("meeting.verdict.outcome", equalTo("CARRIED"))
                .body("meeting.verdict.cautions", hasSize(0));
    }
}
