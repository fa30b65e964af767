package org.jointprosperity.evaluation.decision;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.jointprosperity.evaluation.decision.Clerk.PATH;
import static org.jointprosperity.evaluation.decision.Clerk.opened;
import static org.jointprosperity.evaluation.decision.Clerk.request;
import static org.jointprosperity.evaluation.decision.Clerk.with;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
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
class OpeningResourceTest {

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
    void refusesTheMatterOfACooperative() {
        var branch = KnownBranch.in("611023104215");

        Tokens.county()
                .sends(with(request(branch.number()), "matter", "surplus-distribution"))
                .post(PATH)
                .then()
                .statusCode(409)
                .body("code", equalTo("matter-not-of-template"));
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
}
