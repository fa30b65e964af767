package org.jointprosperity.evaluation.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.evaluation.KnownBranch;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class DecisionResourceTest {

    private static final String PATH = "/api/v1/decisions";

    @Test
    void opensADecisionInTheVillageOfTheBranch() {
        var opened = opened(KnownBranch.in("611023104201"));

        assertThat(opened.<String>path("division")).isEqualTo("611023104201");
        assertThat(opened.<Integer>path("nextStage")).isEqualTo(1);
        assertThat(opened.header("Location")).isEqualTo(PATH + "/" + opened.path("id"));
    }

    @Test
    void refusesABranchItHasNotHeardOf() {
        Tokens.county()
                .sends(request("61102310499901"))
                .post(PATH)
                .then()
                .statusCode(409)
                .body("code", equalTo("neighbour-unknown"))
                .body("number", equalTo("61102310499901"));
    }

    @Test
    void refusesABranchOfAnotherPlaceAsOneUnheardOf() {
        var branch = KnownBranch.in("611023104202");

        Tokens.of("611023107")
                .sends(request(branch.number()))
                .post(PATH)
                .then()
                .statusCode(409)
                .body("code", equalTo("neighbour-unknown"));
    }

    @Test
    void answersARepeatedKeyWithTheFirstAnswer() {
        var branch = KnownBranch.in("611023104203");
        String key = UUID.randomUUID().toString();
        var first = Tokens.county()
                .sends(request(branch.number()), key)
                .post(PATH)
                .then()
                .statusCode(201)
                .extract();

        Tokens.county()
                .sends(request(branch.number()), key)
                .post(PATH)
                .then()
                .statusCode(201)
                .body("id", equalTo(first.path("id")));
        assertThat(Database.number("select count(*) from decision where branch_number = ?", branch.number()))
                .isEqualTo(1);
        Tokens.county()
                .sends(with(request(branch.number()), "title", "另一件事"), key)
                .post(PATH)
                .then()
                .statusCode(422);
    }

    @Test
    void refusesASecondOpenDecisionOnTheSameSubject() {
        var branch = KnownBranch.in("611023104204");
        var subject = Map.of("context", "pairing", "kind", "undertaking", "id", UUID.randomUUID(), "version", 1);
        var request = with(request(branch.number()), "subject", subject);
        Tokens.county().sends(request).post(PATH).then().statusCode(201).body("subject.kind", equalTo("undertaking"));

        Tokens.county().sends(request).post(PATH).then().statusCode(409).body("code", equalTo("decision-already-open"));
    }

    @Test
    void wantsTheVersionTheCallerHasSeen() {
        var opened = opened(KnownBranch.in("611023104205"));
        String meetings = opened.header("Location") + "/stages/1/meetings";

        Tokens.county().sends(members()).post(meetings).then().statusCode(428);
        recorded(opened.header("ETag"), meetings).statusCode(201);
        recorded(opened.header("ETag"), meetings).statusCode(412).body("code", equalTo("version-stale"));
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

    private static ExtractableResponse<Response> opened(KnownBranch branch) {
        return Tokens.county()
                .sends(request(branch.number()))
                .post(PATH)
                .then()
                .statusCode(201)
                .body("state", equalTo("OPEN"))
                .extract();
    }

    private static Map<String, Object> request(String branch) {
        return new HashMap<>(Map.of(
                "template", "three-stage",
                "matter", "public-works",
                "title", "新建茶园100亩",
                "branch", branch,
                "openedOn", "2025-06-02"));
    }

    private static Map<String, Object> members() {
        return new HashMap<>(Map.of(
                "heldOn", "2025-06-10",
                "counts", Map.of("eligible", 20, "present", 9, "yes", 9),
                "motionSource", "MEMBERS",
                "content", "新建茶园100亩",
                "minutes", "会议记录2025-06-10",
                "signatures", 9,
                "townshipAttendees", 1));
    }

    private static Map<String, Object> with(Map<String, Object> request, String name, Object value) {
        request.put(name, value);
        return request;
    }
}
