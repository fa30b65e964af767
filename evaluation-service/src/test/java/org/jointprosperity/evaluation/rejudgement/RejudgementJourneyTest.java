package org.jointprosperity.evaluation.rejudgement;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.jointprosperity.evaluation.pack.Lawmaker.PATH;
import static org.jointprosperity.evaluation.pack.Lawmaker.fraction;
import static org.jointprosperity.evaluation.pack.Lawmaker.pack;
import static org.jointprosperity.evaluation.pack.Lawmaker.person;
import static org.jointprosperity.evaluation.pack.Lawmaker.proposed;
import static org.jointprosperity.evaluation.pack.Lawmaker.reviews;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.evaluation.KnownBranch;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class RejudgementJourneyTest {

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

    /** An election of 2019 that an earlier release had taken down as a general matter. */
    @Test
    void theElectionRuleOf1990FlipsAnElectionTakenForAnotherMatter() {
        String village = "611023104833";
        var secretary = person(village, "N98306");
        String election = decision(KnownBranch.in(village), "2019-09-01");
        meets(election, 1, "2019-09-10", 40, 32, 32);
        Database.execute("update decision set matter = 'branch-election' where id = ?", UUID.fromString(election));

        String asked = concluded(
                ask(secretary, "party-election-1990", Map.of("from", "2019-09-01", "to", "2019-09-30")),
                secretary,
                1,
                1,
                0);

        secretary
                .asks()
                .get(asked + "/meetings")
                .then()
                .body("items.decision", contains(election))
                .body("items[0].newVerdict.ruleId", equalTo("party-election-1990-quorum"))
                .body("items[0].newOutcome", equalTo("VOID"))
                .body("items[0].newVerdict.missing.attendance", equalTo(1));
        var underTheLaterRule = Map.<String, Object>of("from", "2019-09-01", "to", "2019-09-30", "onEveryDay", true);
        concluded(ask(secretary, "party-election-2020", underTheLaterRule), secretary, 1, 0, 0);
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

    private static void meets(String decision, int stage, String on, int eligible, int present, int yes) {
        String path = "/api/v1/decisions/" + decision;
        COUNTY.sends(Map.of(
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
                        1))
                .header("If-Match", COUNTY.asks().get(path).then().extract().header("ETag"))
                .post(path + "/stages/" + stage + "/meetings")
                .then()
                .statusCode(201)
                .body("meeting.verdict.outcome", equalTo("CARRIED"));
    }
}
