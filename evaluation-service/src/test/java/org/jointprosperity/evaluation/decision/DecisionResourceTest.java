package org.jointprosperity.evaluation.decision;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.contracts.PairingEvent;
import org.jointprosperity.evaluation.Announced;
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
        var request = with(request(branch.number()), "subject", pairing(proposed(branch)));
        Tokens.county().sends(request).post(PATH).then().statusCode(201).body("subject.kind", equalTo("pairing"));
        Tokens.county().sends(request).post(PATH).then().statusCode(409).body("code", equalTo("decision-already-open"));
    }

    @Test
    void refusesTheLaterOfTwoDecisionsThatAreOpenedAtOnce() throws Exception {
        var branch = KnownBranch.in("611023104211");
        var pairing = proposed(branch);
        var request = with(request(branch.number()), "subject", pairing(pairing));
        var later = Database.with(connection -> {
            connection.setAutoCommit(false);
            insertOpen(connection, branch, pairing);
            var answer = supplyAsync(() -> Tokens.county().sends(request).post(PATH));
            await().atMost(20, SECONDS)
                    .until(() -> Database.number("select count(*) from pg_locks where not granted") > 0);
            connection.commit();
            return answer;
        });
        later.get(20, SECONDS).then().statusCode(409).body("code", equalTo("decision-already-open"));
    }

    @Test
    void letsEachVillageDecideOnAUnitOfTheCounty() {
        var unit = UUID.randomUUID();
        Announced.by(
                new PairingEvent.UnitRegistered(unit, "1261102343600001XF", "GENERAL", "INSTITUTION", "611023001"), 1);
        await().atMost(20, SECONDS)
                .until(() -> Database.number("select count(*) from neighbour where id = ?", unit) == 1);
        var subject = Map.of("context", "pairing", "kind", "unit", "id", unit, "version", 1);
        for (var village : List.of("611023104212", "611023104213")) {
            var request = with(request(KnownBranch.in(village).number()), "subject", subject);
            Tokens.of(village).sends(request).post(PATH).then().statusCode(201);
        }
    }

    @Test
    void refusesASubjectOfAnotherPlaceAsOneUnheardOf() {
        var elsewhere = proposed(KnownBranch.in("611023107214"));
        var branch = KnownBranch.in("611023104214");
        for (var subject : List.of(
                pairing(elsewhere),
                pairing(UUID.randomUUID()),
                Map.of("context", "cooperative", "kind", "pairing", "id", elsewhere, "version", 1),
                Map.of("context", "evaluation", "kind", "decision", "id", elsewhere, "version", 1))) {
            Tokens.town()
                    .sends(with(request(branch.number()), "subject", subject))
                    .post(PATH)
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("subject-unknown"));
        }
        assertThat(Database.number("select count(*) from decision where branch_number = ?", branch.number()))
                .isZero();
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

    /** A pairing of the branch, proposed and known here. */
    private static UUID proposed(KnownBranch branch) {
        var id = UUID.randomUUID();
        Announced.by(
                new PairingEvent.PairingProposed(
                        id, UUID.randomUUID(), branch.id(), "11611023MBY416905X", branch.number(), branch.division()),
                1);
        await().atMost(20, SECONDS)
                .until(() -> Database.number("select count(*) from known_pairing where id = ?", id) == 1);
        return id;
    }

    private static Map<String, Object> pairing(UUID id) {
        return Map.of("context", "pairing", "kind", "pairing", "id", id, "version", 1);
    }

    private static void insertOpen(Connection connection, KnownBranch branch, UUID pairing) throws SQLException {
        try (var insert = connection.prepareStatement(
                """
                insert into decision (id, version, subject_context, subject_kind, subject_id, subject_version, matter,
                  template, title, branch_number, division_code, state, opened_on, meetings_held)
                values (gen_random_uuid(), 0, 'pairing', 'pairing', ?, 1, 'public-works',
                  'three-stage', '修路', ?, ?, 'OPEN', '2025-06-02', 0)""")) {
            insert.setObject(1, pairing);
            insert.setString(2, branch.number());
            insert.setString(3, branch.division());
            insert.executeUpdate();
        }
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
