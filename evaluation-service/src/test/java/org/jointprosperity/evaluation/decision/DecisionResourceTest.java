package org.jointprosperity.evaluation.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.jointprosperity.evaluation.decision.Clerk.PATH;
import static org.jointprosperity.evaluation.decision.Clerk.members;
import static org.jointprosperity.evaluation.decision.Clerk.opened;
import static org.jointprosperity.evaluation.decision.Clerk.request;
import static org.jointprosperity.evaluation.decision.Clerk.with;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.evaluation.KnownBranch;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class DecisionResourceTest {

    @Test
    void wantsTheVersionTheCallerHasSeen() {
        var opened = opened(KnownBranch.in("611023104205"));
        String meetings = opened.header("Location") + "/stages/1/meetings";

        Tokens.county().sends(members()).post(meetings).then().statusCode(428);
        recorded(opened.header("ETag"), meetings).statusCode(201);
        recorded(opened.header("ETag"), meetings).statusCode(412).body("code", equalTo("version-stale"));
    }

    @Test
    void takesAMeetingOfOneOfTwoClerksWhoRecordItAtOnce() throws Exception {
        var opened = opened(KnownBranch.in("611023104216"));
        String meetings = opened.header("Location") + "/stages/1/meetings";
        var together = new CyclicBarrier(2);
        var clerks = Executors.newFixedThreadPool(2);
        Callable<Integer> clerk = () -> {
            together.await();
            return recorded(opened.header("ETag"), meetings).extract().statusCode();
        };

        var answers = new ArrayList<Integer>();
        for (var answer : clerks.invokeAll(List.of(clerk, clerk))) {
            answers.add(answer.get());
        }
        clerks.shutdown();

        assertThat(answers).containsExactlyInAnyOrder(201, 412);
        assertThat(Database.number(
                        "select count(*) from meeting where decision_id = ?::uuid", opened.<String>path("id")))
                .isEqualTo(1);
    }

    @Test
    void knowsNoFourthStage() {
        var opened = opened(KnownBranch.in("611023104206"));

        recorded(opened.header("ETag"), opened.header("Location") + "/stages/4/meetings")
                .statusCode(404);
    }

    @Test
    void wantsWhatThePaperFormHas() {
        var opened = opened(KnownBranch.in("611023104207"));
        var form = members();
        form.remove("motionSource");
        form.remove("minutes");

        Tokens.county()
                .sends(form)
                .header("If-Match", opened.header("ETag"))
                .post(opened.header("Location") + "/stages/1/meetings")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem(containsString("minutes")))
                .body("violations.field", hasItem(containsString("motionSource")));
    }

    @Test
    void showsADecisionOfAnotherTownToNobodyElse() {
        var opened = opened(KnownBranch.in("611023104208"));

        Tokens.of("611023107").asks().get(opened.header("Location")).then().statusCode(404);
        Tokens.of("611023107")
                .sends(members())
                .header("If-Match", opened.header("ETag"))
                .post(opened.header("Location") + "/stages/1/meetings")
                .then()
                .statusCode(404);
        Tokens.of("611023107").asks().get(PATH).then().body("items.id", not(hasItem(opened.<String>path("id"))));
        Tokens.town().asks().get(opened.header("Location")).then().statusCode(200);
    }

    @Test
    void letsReadersWriteNothing() {
        var branch = KnownBranch.in("611023104209");
        Tokens.county()
                .sends(with(request(branch.number()), "division", "611023104210"))
                .post(PATH)
                .then()
                .statusCode(400);

        Tokens.villager().sends(request(branch.number())).post(PATH).then().statusCode(403);
    }

    @Test
    void listsByStateBranchAndDivision() {
        var branch = KnownBranch.in("611023104210");
        var opened = opened(branch);
        Tokens.county()
                .sends(Map.of("reason", "WITHDRAWN", "closedOn", "2025-06-03"))
                .header("If-Match", opened.header("ETag"))
                .post(opened.header("Location") + "/closing")
                .then()
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("closeReason", equalTo("WITHDRAWN"));
        opened(branch);

        String query = PATH + "?branch=" + branch.number();
        Tokens.county().asks().get(query).then().body("items", hasSize(2));
        Tokens.county().asks().get(query + "&state=CLOSED").then().body("items.id", hasItem(opened.<String>path("id")));
        Tokens.county().asks().get(query + "&division=611023107").then().body("items", hasSize(0));
        var first = Tokens.county()
                .asks()
                .get(query + "&limit=1")
                .then()
                .body("items", hasSize(1))
                .extract();
        Tokens.county()
                .asks()
                .get(PATH + "?limit=1&state=OPEN&cursor=" + first.path("next"))
                .then()
                .statusCode(400)
                .body("code", equalTo("cursor-invalid"));
    }

    @Test
    void showsTheTemplateWithItsThreeStages() {
        Tokens.villager()
                .asks()
                .get(PATH + "/templates/three-stage")
                .then()
                .statusCode(200)
                .body("stages.title.zh", equalTo(java.util.List.of("党员首议", "代表决议", "群众评议")));
    }

    private static io.restassured.response.ValidatableResponse recorded(String etag, String meetings) {
        return Tokens.county()
                .sends(members())
                .header("If-Match", etag)
                .post(meetings)
                .then();
    }
}
