package org.jointprosperity.cooperative.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.HashMap;
import java.util.Map;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.cooperative.suite.Announcements;
import org.jointprosperity.cooperative.suite.Codes;
import org.jointprosperity.cooperative.suite.Village;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class AssociationResourceTest {

    private static final String PATH = "/api/v1/associations";
    private static final Tokens COUNTY = Tokens.of("611024");
    private static final Tokens TOWN = Tokens.of("611024101");
    private static final Tokens READER = Tokens.of("611024").scopes("cooperative:read");
    private static final Tokens OTHER_TOWN = Tokens.of("611024102");

    private static Village village;

    @BeforeEach
    void knowTheVillage() {
        if (village == null) {
            village = Village.known("611024101201", 240010);
        }
    }

    @Test
    void registersAnAssociationAndAnnouncesIt() {
        var registered = COUNTY.sends(details(Codes.association(1)))
                .post(PATH)
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("kind", equalTo("ASSOCIATION"))
                .body("division", equalTo("611024101201"))
                .extract();

        TOWN.asks().get(registered.header("Location")).then().statusCode(200).body("members", equalTo(90));
        assertThat(Announcements.typesOf(registered.path("id"), 1))
                .containsExactly("cooperative.AssociationRegistered");
    }

    @Test
    void hidesAnAssociationFromAnotherTown() {
        var code = Codes.association(2);
        var location = COUNTY.sends(details(code))
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");

        OTHER_TOWN.asks().get(location).then().statusCode(404).body("code", equalTo("not-found"));
        OTHER_TOWN.asks().get(PATH).then().statusCode(200).body("items", hasSize(0));
        OTHER_TOWN
                .sends(details(code))
                .header("If-Match", "\"0\"")
                .put(location)
                .then()
                .statusCode(404);
    }

    @Test
    void refusesABranchItHasNotHeardOf() {
        var code = Codes.association(3);
        var details = details(code);
        details.put("branch", "61102410129901");

        COUNTY.sends(details)
                .post(PATH)
                .then()
                .statusCode(409)
                .body("code", equalTo("neighbour-unknown"))
                .body("number", equalTo("61102410129901"))
                .body("detail", containsString("61102410129901"));

        assertThat(Database.number("select count(*) from association where credit_code = ?", code))
                .isZero();
    }

    @Test
    void refusesABranchOfAnotherTownLikeAnUnknownOne() {
        OTHER_TOWN
                .sends(details(Codes.association(4)))
                .post(PATH)
                .then()
                .statusCode(409)
                .body("code", equalTo("neighbour-unknown"));
    }

    @Test
    void refusesAWrongCheckCharacter() {
        COUNTY.sends(details("51611023MJY066692L"))
                .post(PATH)
                .then()
                .statusCode(400)
                .body("code", equalTo("credit-code-invalid"));
    }

    @Test
    void refusesWhatIsNoAssociation() {
        COUNTY.sends(details(Codes.company(5)))
                .post(PATH)
                .then()
                .statusCode(409)
                .body("code", equalTo("neither-association-nor-cooperative"));
    }

    @Test
    void refusesACooperativeOfFourWithTheArticle() {
        var details = details(Codes.cooperative(6));
        details.put("members", 4);

        COUNTY.sends(details)
                .post(PATH)
                .then()
                .statusCode(409)
                .body("code", equalTo("cooperative-too-few-members"))
                .body("article", containsString("第十条"))
                .body("verification", equalTo("NOT_VERIFIED"))
                .body("detail", containsString("第十条 (not read at its source)"));
    }

    @Test
    void isFoundByItsCreditCode() {
        COUNTY.sends(details(Codes.association(32))).post(PATH).then().statusCode(201);
        COUNTY.sends(details(Codes.association(33))).post(PATH).then().statusCode(201);
        COUNTY.asks()
                .get(PATH + "?creditCode=" + Codes.association(33))
                .then()
                .body("items", hasSize(1))
                .body("items[0].creditCode", equalTo(Codes.association(33)));
    }

    @Test
    void refusesAFieldItDoesNotKnow() {
        var details = details(Codes.association(7));
        details.put("state", "APPROVED");

        COUNTY.sends(details).post(PATH).then().statusCode(400).body("traceId", notNullValue());
    }

    @Test
    void namesEveryFieldThatIsWrong() {
        var details = details(Codes.association(8));
        details.put("name", "");
        details.put("leader", "nobody");

        COUNTY.sends(details)
                .post(PATH)
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("name"))
                .body("violations.field", hasItem("leader"));
    }

    @Test
    void answersARepeatedKeyWithTheFirstAnswer() {
        var details = details(Codes.association(9));
        var first =
                COUNTY.sends(details, "key-9").post(PATH).then().statusCode(201).extract();

        COUNTY.sends(details, "key-9").post(PATH).then().statusCode(201).body("id", equalTo(first.path("id")));
        details.put("members", 91);
        COUNTY.sends(details, "key-9")
                .post(PATH)
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void refusesASecondEntryOfACreditCode() {
        var details = details(Codes.association(10));
        COUNTY.sends(details).post(PATH).then().statusCode(201);

        COUNTY.sends(details).post(PATH).then().statusCode(409).body("code", equalTo("already-registered"));
    }

    @Test
    void changesTheVersionTheCallerHasSeen() {
        var details = details(Codes.association(11));
        var registered = COUNTY.sends(details).post(PATH).then().statusCode(201).extract();
        var location = registered.header("Location");
        details.put("members", 120);

        COUNTY.sends(details).put(location).then().statusCode(428);
        COUNTY.sends(details)
                .header("If-Match", "\"0\"")
                .put(location)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("members", equalTo(120));
        COUNTY.sends(details).header("If-Match", "\"0\"").put(location).then().statusCode(412);
        assertThat(Announcements.typesOf(registered.path("id"), 2))
                .containsExactly("cooperative.AssociationRegistered", "cooperative.AssociationChanged");
    }

    @Test
    void turnsPages() {
        COUNTY.sends(details(Codes.association(21))).post(PATH).then().statusCode(201);
        COUNTY.sends(details(Codes.association(22))).post(PATH).then().statusCode(201);

        var first = COUNTY.asks()
                .get(PATH + "?limit=1")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .extract();
        String next = first.path("next");

        COUNTY.asks()
                .get(PATH + "?limit=1&cursor=" + next)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].creditCode", greaterThan(first.<String>path("items[0].creditCode")));
        COUNTY.asks()
                .get(PATH + "?limit=1&kind=COOPERATIVE&cursor=" + next)
                .then()
                .statusCode(400)
                .body("code", equalTo("cursor-invalid"));
    }

    @Test
    void letsNobodyWriteWithoutTheRight() {
        var details = details(Codes.association(30));
        RestAssured.given().get(PATH).then().statusCode(401);
        Tokens.of("611024").audience("pairing-service").asks().get(PATH).then().statusCode(401);
        READER.sends(details).post(PATH).then().statusCode(403);
        READER.asks().get(PATH).then().statusCode(200);
    }

    private static Map<String, Object> details(String code) {
        return new HashMap<>(Map.of(
                "creditCode",
                code,
                "name",
                "示例村核桃协会",
                "industry",
                "核桃",
                "branch",
                village.branch(),
                "leader",
                village.head(),
                "members",
                90,
                "foundedOn",
                "2007-11-05"));
    }
}
