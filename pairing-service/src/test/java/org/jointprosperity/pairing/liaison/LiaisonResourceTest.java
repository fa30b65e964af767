package org.jointprosperity.pairing.liaison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.pairing.Announced;
import org.jointprosperity.pairing.Pair;
import org.jointprosperity.pairing.Registered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class LiaisonResourceTest {

    private static final String PATH = "/api/v1/liaisons";

    @BeforeEach
    void everyoneIsRegistered() {
        Registered.all();
        Pair.noneOpen();
    }

    private static ValidatableResponse form(String member, String kind, String counterpart) {
        return Tokens.county()
                .sends(Map.of(
                        "member",
                        member,
                        "counterpartKind",
                        kind,
                        "counterpart",
                        counterpart,
                        "startsOn",
                        "2009-12-31"))
                .post(PATH)
                .then();
    }

    private static ValidatableResponse end(String path, String version) {
        return Tokens.county()
                .sends(Map.of("reason", "迁出"))
                .header("If-Match", version)
                .post(path + "/ending")
                .then();
    }

    private static void refused(ValidatableResponse answer, String code) {
        answer.statusCode(409).body("code", equalTo(code));
    }

    @Test
    void linksAMemberWithAHouseholdUntilItEnds() {
        Pair.inForce();
        String path = form("C0281", "HOUSEHOLD", "H10400101-001")
                .statusCode(201)
                .body("unit", equalTo(Registered.UNIT))
                .body("branch", equalTo(Registered.BRANCH))
                .extract()
                .header("Location");
        end(path, "\"7\"").statusCode(412);
        end(path, "\"0\"")
                .statusCode(200)
                .body("endedOn", equalTo("2009-12-31"))
                .body("endReason", equalTo("迁出"));
        refused(end(path, "\"1\""), "liaison-ended");
        form("C0281", "HOUSEHOLD", "H10400101-001").statusCode(201);
        var announced = Announced.about(path, 2).without("迁出");
        assertThat(announced.types()).containsExactly("pairing.LiaisonFormed", "pairing.LiaisonEnded");
        assertThat(announced.headers("ce_unit")).containsOnly(Registered.UNIT);
        assertThat(announced.headers("ce_divisioncode")).containsOnly("611023104001");
    }

    @Test
    void restsOnALetterThatBothSidesSigned() {
        refused(form("C0281", "PERSON", "N04673"), "units-not-paired");
        String path = Pair.planned();
        Pair.sign(Tokens.unit(), path, 1, "\"1\"").statusCode(200);
        refused(form("C0281", "PERSON", "N04673"), "units-not-paired");
        Pair.sign(Tokens.branch(), path, 1, "\"2\"").statusCode(200);
        refused(form("C0281", "PERSON", "N90001"), "units-not-paired");
        Pair.command(path, "suspension", "\"3\"").statusCode(200);
        refused(form("C0281", "PERSON", "N04673"), "units-not-paired");
        Pair.command(path, "resumption", "\"4\"").statusCode(200);
        form("C0281", "PERSON", "N04673").statusCode(201);
        refused(form("C0281", "PERSON", "N04673"), "already-linked");
    }

    @Test
    void refusesWhomTheRegistryDoesNotKnow() {
        Pair.inForce();
        refused(form("C0999", "PERSON", "N04673"), "person-unknown");
        refused(form("C0281", "PERSON", "N99999"), "person-unknown");
        refused(form("C0281", "HOUSEHOLD", "H10400101-998"), "household-unknown");
    }

    @Test
    void bothSidesSeeItAndNobodyElse() {
        Pair.inForce();
        String path = form("C0281", "PERSON", "N04673").extract().header("Location");
        for (var side : new Tokens[] {Tokens.unit(), Tokens.branch(), Tokens.town()}) {
            side.asks().get(path).then().statusCode(200);
            side.asks().get(PATH + "?member=C0281").then().body("items.counterpart", contains("N04673"));
        }
        Tokens.of("611023101").asks().get(path).then().statusCode(404);
        Tokens.of("611023101").asks().get(PATH).then().body("items", hasSize(0));
        Tokens.unit().with("unit", "11611023MBY444041B").asks().get(path).then().statusCode(404);
    }

    @Test
    void listsByMemberCounterpartUnitAndBranch() {
        Pair.inForce();
        form("C0281", "PERSON", "N04673").statusCode(201);
        form("C0281", "HOUSEHOLD", "H10400101-001").statusCode(201);
        var filter = PATH + "?unit=" + Registered.UNIT + "&branch=" + Registered.BRANCH;
        Tokens.county().asks().get(filter).then().body("items", hasSize(2));
        Tokens.county().asks().get(filter + "&counterpart=N04673").then().body("items.member", contains("C0281"));
        String cursor = Tokens.county().asks().get(filter + "&limit=1").path("next");
        Tokens.county()
                .asks()
                .get(filter + "&limit=1&cursor=" + cursor)
                .then()
                .body("items.counterpart", contains("H10400101-001"));
    }
}
