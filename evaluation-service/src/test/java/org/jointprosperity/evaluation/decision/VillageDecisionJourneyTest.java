package org.jointprosperity.evaluation.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.evaluation.Announced;
import org.jointprosperity.evaluation.KnownBranch;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class VillageDecisionJourneyTest {

    @Test
    void aVillageDecidesWithOneAttendeeShortAndThenAgain() {
        var branch = KnownBranch.in("611023104001");
        var decision = Tokens.branch()
                .sends(Map.of(
                        "template", "three-stage",
                        "matter", "public-works",
                        "title", "新建茶园100亩",
                        "branch", branch.number(),
                        "openedOn", "2025-06-02"))
                .post("/api/v1/decisions")
                .then()
                .statusCode(201)
                .extract();
        String path = decision.header("Location");

        String tag = meets(path, 1, decision.header("ETag"), "2025-06-05", counts(20, 15, 12))
                .statusCode(201)
                .body("meeting.verdict.outcome", equalTo("CARRIED"))
                .body("nextStage", equalTo(2))
                .extract()
                .header("ETag");

        tag = meets(path, 2, tag, "2025-06-10", counts(40, 26, 20))
                .statusCode(201)
                .body("meeting.verdict.outcome", equalTo("VOID"))
                .body("meeting.verdict.missing.attendance", equalTo(1))
                .body("meeting.verdict.sentences.zh", containsString("还差1"))
                .body("nextStage", equalTo(2))
                .extract()
                .header("ETag");

        meets(path, 3, tag, "2025-06-12", counts(60, 31, 16))
                .statusCode(409)
                .body("code", equalTo("stage-blocked"))
                .body("blockedBy", equalTo(2))
                .body("outcome", equalTo("VOID"))
                .body("article", equalTo("第二十六条"))
                .body("missing", equalTo(1))
                .body("lacking.attendance", equalTo(1))
                .body("detail", containsString("1 missing"));

        tag = meets(path, 2, tag, "2025-06-15", counts(40, 27, 20))
                .statusCode(201)
                .body("meeting.number", equalTo(2))
                .body("meeting.verdict.outcome", equalTo("CARRIED"))
                .extract()
                .header("ETag");

        meets(path, 3, tag, "2025-06-20", counts(60, 31, 16)).statusCode(201).body("state", equalTo("CARRIED"));

        Tokens.villager()
                .asks()
                .get(path)
                .then()
                .statusCode(200)
                .body("state", equalTo("CARRIED"))
                .body("meetings", hasSize(4))
                .body("meetings[1].verdict.outcome", equalTo("VOID"))
                .body("meetings[1].verdict.attendance[0].fraction.num", equalTo(2))
                .body("meetings[1].counts.present", equalTo(26));
        Tokens.branch()
                .asks()
                .get("/api/v1/disclosure-dues?item=village-decision-results")
                .then()
                .body("items.occasion", hasItem(containsString(decision.path("id"))))
                .body("items.dueOn", hasItem("2025-06-25"));
        assertThat(Announced.typesOf(decision.path("id"), 6))
                .containsExactly(
                        "evaluation.DecisionOpened",
                        "evaluation.StageJudged",
                        "evaluation.StageJudged",
                        "evaluation.StageJudged",
                        "evaluation.StageJudged",
                        "evaluation.DecisionCarried");
    }

    private static ValidatableResponse meets(
            String path, int stage, String tag, String on, Map<String, Integer> counts) {
        return Tokens.branch()
                .sends(Map.of(
                        "heldOn",
                        on,
                        "counts",
                        counts,
                        "motionSource",
                        "CADRES",
                        "content",
                        "新建茶园100亩，资金与用工",
                        "minutes",
                        "会议记录" + on,
                        "signatures",
                        counts.get("present"),
                        "townshipAttendees",
                        1))
                .header("If-Match", tag)
                .post(path + "/stages/" + stage + "/meetings")
                .then();
    }

    private static Map<String, Integer> counts(int eligible, int present, int yes) {
        return Map.of("eligible", eligible, "present", present, "yes", yes);
    }
}
