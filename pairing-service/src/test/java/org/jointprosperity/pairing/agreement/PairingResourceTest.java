package org.jointprosperity.pairing.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.pairing.AtOnce;
import org.jointprosperity.pairing.Pair;
import org.jointprosperity.pairing.Registered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class PairingResourceTest {

    private static final String OPEN = "select count(*) from pairing where state <> 'ENDED'";

    @BeforeEach
    void everyoneIsRegistered() {
        Registered.all();
        Pair.noneOpen();
    }

    private static ValidatableResponse refused(ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("type", equalTo("urn:joint-prosperity:problem:" + code));
    }

    @Test
    void refusesAProposalThatCannotBe() {
        refused(
                        Pair.propose(Map.of("unit", "11611023MBY416905A", "branch", Registered.BRANCH)),
                        400,
                        "credit-code-invalid")
                .body("violations.field", contains("unit"));
        refused(Pair.propose(Map.of("unit", "11611023MBY444041B", "branch", Registered.BRANCH)), 409, "unit-unknown");
        refused(Pair.propose(Map.of("unit", Registered.UNIT, "branch", "61102399999901")), 409, "branch-unknown")
                .body("detail", containsString("61102399999901"));
        refused(Pair.propose(Map.of("unit", Registered.UNIT, "branch", "6110")), 400, "request-invalid")
                .body("violations.field", contains("branch"));
        refused(
                Pair.propose(Map.of("unit", Registered.UNIT, "branch", Registered.BRANCH, "state", "ACTIVE")),
                400,
                "request-invalid");
        refused(
                        Pair.propose(Map.of(
                                "unit", Registered.UNIT, "branch", Registered.BRANCH, "reason", "长".repeat(501))),
                        400,
                        "request-invalid")
                .body("violations.field", contains("reason"));
        assertThat(Database.number(OPEN)).isZero();
    }

    @Test
    void aPairIsOfTwoKinds() {
        refused(Pair.propose(Map.of("unit", Registered.UNIT, "branch", Registered.UNIT)), 400, "pairing-with-itself");
        refused(
                Pair.propose(Map.of("unit", Registered.BRANCH, "branch", Registered.BRANCH)),
                400,
                "pairing-with-itself");
        refused(
                Pair.propose(Map.of("unit", Registered.BRANCH, "branch", Registered.UNIT)),
                400,
                "branch-given-as-unit");
        refused(
                Pair.propose(Map.of("unit", Registered.UNIT, "branch", "11611023MBY444041B")),
                400,
                "unit-given-as-branch");
        assertThat(Database.number(OPEN)).isZero();
    }

    @Test
    void followsTheMatchingRuleUnlessThereIsAReason() {
        var poor = Map.<String, Object>of("unit", Registered.UNIT, "branch", "61102310100101");
        refused(Pair.propose(poor), 409, "pairing-rule-not-followed")
                .body("sector", equalTo("POLITICAL_LEGAL"))
                .body("wanted", equalTo("DISORDER"))
                .body("rule", equalTo("matching-rule-2@2008-01-01"))
                .body("article", containsString("政法部门联乱村"));
        Pair.propose(Map.of("unit", Registered.UNIT, "branch", "61102310100101", "reason", "历史渊源"))
                .statusCode(201)
                .body("overrideReason", equalTo("历史渊源"));
    }

    @Test
    void onlyASuperiorPutsTheUnitInCharge() {
        var inCharge = Map.<String, Object>of("unit", Registered.UNIT, "branch", Registered.BRANCH, "inCharge", true);
        refused(
                Tokens.branch()
                        .with("unit", Registered.UNIT)
                        .sends(inCharge)
                        .post(Pair.PATH)
                        .then(),
                403,
                "reserved-for-superior");
        assertThat(Database.number(OPEN)).isZero();
        Pair.propose(inCharge).statusCode(201).body("inCharge", equalTo(true));
        Pair.noneOpen();
        Pair.propose(Pair.SIDES).statusCode(201).body("inCharge", equalTo(false));
    }

    @Test
    void aUnitAndABranchHaveOneOpenPairing() {
        String first = Pair.proposed();
        refused(Pair.propose(Pair.SIDES), 409, "already-paired");
        Pair.command(first, "termination", "\"0\"").statusCode(200);
        Pair.propose(Pair.SIDES).statusCode(201);
    }

    @Test
    void proposalsAtTheSameMomentMakeOnePairing() throws InterruptedException, ExecutionException {
        String token = Tokens.county().token();
        var answers = AtOnce.answers(
                8, () -> proposal(token, UUID.randomUUID().toString()).statusCode());
        assertThat(answers).containsOnlyOnce(201).containsOnly(201, 409);
        assertThat(Database.number(OPEN)).isOne();
    }

    @Test
    void fiftyParallelRequestsWithOneKeyHaveOneEffect() throws InterruptedException, ExecutionException {
        String token = Tokens.county().token();
        String key = UUID.randomUUID().toString();
        var answers = AtOnce.answers(50, () -> proposal(token, key));
        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        assertThat(answers.stream().map(answer -> answer.<String>path("id")).distinct())
                .hasSize(1);
        assertThat(Database.number(OPEN)).isOne();
    }

    private static Response proposal(String token, String key) {
        return io.restassured.RestAssured.given()
                .auth()
                .oauth2(token)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(Pair.SIDES)
                .post(Pair.PATH);
    }

    @Test
    void wantsAVersionAndAKey() {
        String path = Pair.proposed();
        refused(
                Tokens.county()
                        .asks()
                        .contentType("application/json")
                        .body(Pair.SIDES)
                        .post(Pair.PATH)
                        .then(),
                400,
                "idempotency-key-missing");
        refused(Tokens.county().sends(Pair.REASON).post(path + "/termination").then(), 428, "if-match-missing");
        refused(Pair.command(path, "termination", "\"9\""), 412, "version-stale")
                .body("currentVersion", equalTo(0));
        Tokens.county().asks().header("If-None-Match", "\"0\"").get(path).then().statusCode(304);
    }

    @Test
    void answersARepeatedKeyOnceBeforeItLooksAtTheVersion() {
        String path = Pair.proposed();
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            Tokens.county()
                    .sends(Pair.REASON, key)
                    .header("If-Match", "\"0\"")
                    .post(path + "/termination")
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("ENDED"));
        }
        refused(
                Tokens.county()
                        .sends(Map.of("reason", "别的"), key)
                        .header("If-Match", "\"0\"")
                        .post(path + "/termination")
                        .then(),
                422,
                "idempotency-key-reused");
    }

    @Test
    void takesBodiesUpToAMegabyteOfWholeJson() {
        refused(
                Tokens.county()
                        .sends("{\"reason\": \"" + "x".repeat(1_100_000) + "\"}")
                        .post(Pair.PATH)
                        .then(),
                413,
                "body-too-large");
        refused(Tokens.county().sends("{").post(Pair.PATH).then(), 400, "request-invalid");
    }

    @Test
    void showsAPairingToBothSidesAndHidesItElsewhere() {
        String path = Pair.proposed();
        Tokens.town().asks().get(path).then().statusCode(200);
        Tokens.unit().asks().get(path).then().statusCode(200);
        refused(Tokens.of("611023101").asks().get(path).then(), 404, "not-found");
        Tokens.of("611023101").asks().get(Pair.PATH).then().statusCode(200).body("items", hasSize(0));
        refused(
                Tokens.of("611023101")
                        .sends(Pair.REASON)
                        .header("If-Match", "\"0\"")
                        .post(path + "/termination")
                        .then(),
                404,
                "not-found");
        refused(Tokens.county().without("division").asks().get(path).then(), 404, "not-found");
    }

    @Test
    void neitherSideSuspendsResumesOrEndsAlone() {
        String path = Pair.inForce();
        for (var side : List.of(Tokens.unit(), Tokens.branch())) {
            refused(Pair.command(side, path, "suspension", "\"3\""), 403, "reserved-for-superior");
            refused(Pair.command(side, path, "termination", "\"3\""), 403, "reserved-for-superior");
        }
        Pair.command(Tokens.town(), path, "suspension", "\"3\"").statusCode(200);
        for (var side : List.of(Tokens.unit(), Tokens.branch())) {
            refused(Pair.command(side, path, "resumption", "\"4\""), 403, "reserved-for-superior");
        }
        Pair.command(Tokens.town(), path, "resumption", "\"4\"").statusCode(200);
        Pair.command(Tokens.town(), path, "termination", "\"5\"").statusCode(200);
    }

    @Test
    void wantsATokenForThisServiceWithTheScope() {
        String path = Pair.proposed();
        refused(Tokens.county().scopes("cooperative:read").asks().get(path).then(), 403, "not-permitted");
        refused(Tokens.analyst().sends(Pair.SIDES).post(Pair.PATH).then(), 403, "not-permitted");
        Tokens.county().expired().asks().get(path).then().statusCode(401);
        Tokens.county().audience("cooperative-service").asks().get(path).then().statusCode(401);
    }

    @Test
    void listsByStateUnitBranchAndDivision() {
        String ended = Pair.proposed();
        Pair.command(ended, "termination", "\"0\"").statusCode(200);
        String open = Pair.proposed();
        String id = open.substring(open.lastIndexOf('/') + 1);
        for (String filter : List.of(
                "state=PROPOSED",
                "state=PROPOSED&unit=" + Registered.UNIT,
                "state=PROPOSED&branch=" + Registered.BRANCH,
                "state=PROPOSED&division=611023104")) {
            list(filter).body("items.id", contains(id));
        }
        list("state=PROPOSED&division=611023101").body("items", hasSize(0));
        var first = list("unit=" + Registered.UNIT + "&limit=1").body("items", hasSize(1));
        String cursor = first.extract().path("next");
        assertThat(first.extract().header("Link"))
                .isEqualTo(
                        "</api/v1/pairings?limit=1&unit=" + Registered.UNIT + "&cursor=" + cursor + ">; rel=\"next\"");
        list("unit=" + Registered.UNIT + "&limit=1&cursor=" + cursor).body("items", hasSize(1));
        refused(
                Tokens.county()
                        .asks()
                        .get(Pair.PATH + "?branch=" + Registered.BRANCH + "&limit=1&cursor=" + cursor)
                        .then(),
                400,
                "cursor-invalid");
    }

    @Test
    void listsAsOfADay() {
        String path = Pair.inForce();
        String id = path.substring(path.lastIndexOf('/') + 1);
        Database.execute(
                "update pairing_state set held_from = '2009-01-13' where state = 'ACTIVE' and pairing_id = ?",
                UUID.fromString(id));
        Pair.command(path, "suspension", "\"3\"").statusCode(200);
        list("asOf=2009-12-30&state=ACTIVE&unit=" + Registered.UNIT)
                .body("items.id", contains(id))
                .body("items.state", contains("ACTIVE"));
        list("asOf=2009-12-30&state=SUSPENDED").body("items.id", not(hasItem(id)));
        list("asOf=2009-12-31&state=SUSPENDED").body("items.id", contains(id));
        list("asOf=2009-01-12").body("items.id", not(hasItem(id)));
        refused(Tokens.county().asks().get(Pair.PATH + "?asOf=2010-01-01").then(), 400, "day-in-future");
    }

    private static ValidatableResponse list(String filter) {
        return Tokens.county().asks().get(Pair.PATH + "?" + filter).then().statusCode(200);
    }
}
