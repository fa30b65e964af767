package org.jointprosperity.evaluation.verdict;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class VerdictResourceTest {

    @Test
    void judgesWithArticleFractionsAndWhatIsMissing() {
        ask(meeting(Map.of("eligible", 40, "present", 26, "yes", 20)))
                .statusCode(200)
                .body("outcome", equalTo("VOID"))
                .body("ruleId", equalTo("village-law-2018-26"))
                .body("article", equalTo("第二十六条"))
                .body("verified", equalTo(true))
                .body("attendance[0].fraction.num", equalTo(2))
                .body("attendance[0].fraction.den", equalTo(3))
                .body("attendance[0].fraction.basis", equalTo("ELIGIBLE"))
                .body("attendance[0].bound", equalTo(27))
                .body("missing.attendance", equalTo(1))
                .body("missing.votes", equalTo(0))
                .body("sentences.zh", containsString("还差1"))
                .body("competed.ruleId", hasItem("village-law-2018-26"));
    }

    @Test
    void judgesAttendanceAlone() {
        ask(meeting(Map.of("eligible", 40, "present", 27)))
                .statusCode(200)
                .body("outcome", equalTo("VALID"))
                .body("pass", nullValue());
    }

    @Test
    void saysWhenNoRuleWasInForce() {
        var meeting = meeting(Map.of("eligible", 40, "present", 40, "yes", 40));
        meeting.put("date", "2008-12-31");

        ask(meeting)
                .statusCode(200)
                .body("outcome", equalTo("no-rule-in-force"))
                .body("ruleId", nullValue());
    }

    @Test
    void namesTheCountThatIsMissing() {
        ask(meeting(Map.of("present", 27)))
                .statusCode(400)
                .body("code", equalTo("count-missing"))
                .body("violations[0].field", equalTo("counts.eligible"));
    }

    @Test
    void refusesCountsThatContradictEachOther() {
        ask(meeting(Map.of("eligible", 40, "present", 41)))
                .statusCode(400)
                .body("code", equalTo("counts-contradict"))
                .body("violations[0].field", equalTo("counts.present"))
                .body("detail", equalTo("41 persons present, but 40 persons entitled to take part."));
    }

    @Test
    void refusesMoreVotesThanVoters() {
        ask(meeting(Map.of("members", 30, "yes", 50)))
                .statusCode(400)
                .body("code", equalTo("votes-exceed-voters"))
                .body("violations[0].field", equalTo("counts.yes"))
                .body("detail", containsString("30 members in all"));
    }

    @Test
    void refusesACountNobodyKnows() {
        ask(meeting(Map.of("voters", 40))).statusCode(400).body("code", equalTo("count-unknown"));
    }

    @Test
    void refusesAMatterNobodyKnows() {
        var meeting = meeting(Map.of("eligible", 40, "present", 27));
        meeting.put("matter", "weather");

        ask(meeting).statusCode(400).body("code", equalTo("matter-unknown"));
    }

    @Test
    void refusesAnUnknownDivision() {
        var meeting = meeting(Map.of("eligible", 40, "present", 27));
        meeting.put("jurisdiction", "990000");

        ask(meeting).statusCode(400).body("code", equalTo("division-code-invalid"));
    }

    @Test
    void refusesAFieldNobodyKnows() {
        var meeting = meeting(Map.of("eligible", 40, "present", 27));
        meeting.put("quorum", 3);

        ask(meeting).statusCode(400);
    }

    @Test
    void wantsAToken() {
        io.restassured.RestAssured.given()
                .contentType(ContentType.JSON)
                .body(meeting(Map.of("eligible", 40, "present", 27)))
                .post("/api/v1/verdicts")
                .then()
                .statusCode(401);
    }

    private static ValidatableResponse ask(Map<String, Object> meeting) {
        return Tokens.villager()
                .asks()
                .contentType(ContentType.JSON)
                .body(meeting)
                .post("/api/v1/verdicts")
                .then();
    }

    private static Map<String, Object> meeting(Map<String, Integer> counts) {
        return new HashMap<>(Map.of(
                "body", "REPRESENTATIVES",
                "matter", "public-works",
                "date", "2025-03-10",
                "jurisdiction", "611023104001",
                "counts", counts));
    }
}
