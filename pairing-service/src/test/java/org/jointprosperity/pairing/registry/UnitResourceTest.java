package org.jointprosperity.pairing.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.pairing.Announced;
import org.jointprosperity.pairing.AtOnce;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class UnitResourceTest {

    private static final String PATH = "/api/v1/units";

    private static Map<String, Object> unit(String code) {
        return new HashMap<>(Map.of(
                "creditCode", code,
                "name", "县教育局",
                "sector", "GENERAL",
                "kind", "ORGAN",
                "organisation", "县教育局党支部",
                "members", 12,
                "division", "611023102",
                "inCharge", true));
    }

    private static Map<String, Object> unitWith(String code, String part, Object value) {
        var unit = unit(code);
        unit.put(part, value);
        return unit;
    }

    private static ValidatableResponse register(Map<String, Object> unit) {
        return Tokens.county().sends(unit).post(PATH).then();
    }

    private static ValidatableResponse change(Tokens who, String path, String version, Map<String, Object> unit) {
        return who.asks()
                .header("If-Match", version)
                .contentType("application/json")
                .body(unit)
                .put(path)
                .then();
    }

    private static void refused(ValidatableResponse answer, int status, String code) {
        answer.statusCode(status).body("code", equalTo(code));
    }

    @Test
    void registersAUnitAndAnnouncesItWithoutItsName() {
        String path = register(unit("11611023MBY444041B"))
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .body("sector", equalTo("GENERAL"))
                .body("inCharge", equalTo(true))
                .extract()
                .header("Location");
        Tokens.county().asks().get(path).then().statusCode(200).body("creditCode", equalTo("11611023MBY444041B"));
        var announced = Announced.about(path, 1).without("教育局");
        assertThat(announced.types()).containsExactly("pairing.UnitRegistered");
        assertThat(announced.headers("ce_unit")).containsExactly("11611023MBY444041B");
        assertThat(announced.headers("ce_divisioncode")).containsExactly("611023102");
    }

    @Test
    void refusesWhatIsNoUnitAndNamesTheField() {
        register(unit("11611023MBY723075A"))
                .statusCode(400)
                .body("code", equalTo("credit-code-invalid"))
                .body("violations.field", contains("creditCode"));
        register(unitWith("11611023MBY723075U", "division", "61102310x"))
                .statusCode(400)
                .body("code", equalTo("division-code-invalid"))
                .body("violations.field", contains("division"));
        register(unitWith("11611023MBY723075U", "division", "611023102001"))
                .statusCode(400)
                .body("code", equalTo("division-not-a-town"))
                .body("violations.field", contains("division"));
        register(unitWith("11611023MBY723075U", "members", -1))
                .statusCode(400)
                .body("violations.field", hasItem("members"));
        refused(register(unitWith("11611023MBY723075U", "sector", "CHURCH")), 400, "request-invalid");
        refused(register(unitWith("11611023MBY723075U", "version", 7)), 400, "request-invalid");
        assertThat(Database.number("select count(*) from unit where unit_code = '11611023MBY723075U'"))
                .isZero();
    }

    @Test
    void aCreditCodeIsRegisteredOnce() {
        register(unit("11611023MBY32834XX")).statusCode(201);
        register(unit("11611023MBY32834XX"))
                .statusCode(409)
                .body("code", equalTo("already-registered"))
                .body("number", equalTo("11611023MBY32834XX"));
    }

    @Test
    void registrationsAtTheSameMomentMakeOneUnit() throws InterruptedException, ExecutionException {
        String token = Tokens.county().token();
        var answers = AtOnce.answers(8, () -> io.restassured.RestAssured.given()
                .auth()
                .oauth2(token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(unit("11611023MBY7455062"))
                .post(PATH)
                .statusCode());
        assertThat(answers).containsOnlyOnce(201).containsOnly(201, 409);
    }

    @Test
    void aCodeRegisteredWhereTheCallerMayNotLookIsRefusedAsRegistered() {
        register(unit("11611023MBY846382C")).statusCode(201);
        refused(
                Tokens.town()
                        .sends(unitWith("11611023MBY846382C", "division", "611023104"))
                        .post(PATH)
                        .then(),
                409,
                "already-registered");
    }

    @Test
    void changesOnlyTheVersionThatWasSeen() {
        String path = register(unit("11611023MBY048460K")).extract().header("Location");
        var other = unitWith("11611023MBY048460K", "members", 13);
        Tokens.county()
                .asks()
                .contentType("application/json")
                .body(other)
                .put(path)
                .then()
                .statusCode(428)
                .body("code", equalTo("if-match-missing"));
        change(Tokens.county(), path, "\"0\"", other)
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("members", equalTo(13));
        refused(change(Tokens.county(), path, "\"0\"", other), 412, "version-stale");
        change(Tokens.county(), path, "\"1\"", other).statusCode(200).header("ETag", equalTo("\"1\""));
        refused(change(Tokens.county(), path, "\"1\"", unit("11611023MBY052945R")), 409, "number-fixed");
        assertThat(Announced.about(path, 2).types()).containsExactly("pairing.UnitRegistered", "pairing.UnitChanged");
    }

    @Test
    void theMembersOfAUnitMoveWithIt() {
        String path = register(unit("11611023MBY052945R")).extract().header("Location");
        String member = Tokens.county()
                .sends(Map.of(
                        "number",
                        "C90001",
                        "name",
                        "张示例",
                        "sex",
                        "MALE",
                        "born",
                        "1960-02",
                        "unit",
                        "11611023MBY052945R",
                        "skills",
                        List.of()))
                .post("/api/v1/members")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        Tokens.of("611023102").asks().get(member).then().statusCode(200);
        change(Tokens.county(), path, "\"0\"", unitWith("11611023MBY052945R", "division", "611023103"))
                .statusCode(200);
        Tokens.of("611023102").asks().get(member).then().statusCode(404);
        Tokens.of("611023103").asks().get(member).then().statusCode(200);
        assertThat(Announced.about(member, 2).headers("ce_divisioncode")).containsExactly("611023102", "611023103");
    }

    @Test
    void anotherTownSeesNothingOfItAndTheUnitSeesItself() {
        String path = register(unit("11611023MBY371540K")).extract().header("Location");
        refused(Tokens.town().asks().get(path).then(), 404, "not-found");
        refused(change(Tokens.town(), path, "\"0\"", unit("11611023MBY371540K")), 404, "not-found");
        refused(Tokens.town().sends(unit("11611023MBY2946536")).post(PATH).then(), 403, "place-not-yours");
        Tokens.unit()
                .with("unit", "11611023MBY371540K")
                .asks()
                .get(PATH)
                .then()
                .body("items.creditCode", contains("11611023MBY371540K"));
    }

    @Test
    void aUnitDecidesNeitherItsSectorNorItsTownNorThatItAnswersForVillages() {
        String code = "11611023MBY036566M";
        var itself = Tokens.unit().with("unit", code);
        refused(itself.sends(unit(code)).post(PATH).then(), 403, "reserved-for-superior");
        String path = register(unit(code)).statusCode(201).extract().header("Location");
        refused(change(itself, path, "\"0\"", unitWith(code, "sector", "ECONOMIC")), 403, "reserved-for-superior");
        refused(change(itself, path, "\"0\"", unitWith(code, "inCharge", false)), 403, "reserved-for-superior");
        refused(change(itself, path, "\"0\"", unitWith(code, "division", "110101001")), 403, "reserved-for-superior");
        change(itself, path, "\"0\"", unitWith(code, "members", 13)).statusCode(200);
        var town = Tokens.of("611023102");
        change(town, path, "\"1\"", unitWith(code, "sector", "ECONOMIC")).statusCode(200);
        refused(change(town, path, "\"2\"", unitWith(code, "division", "611023103")), 403, "place-not-yours");
    }

    @Test
    void onlyWritersRegister() {
        refused(Tokens.analyst().sends(unit("11611023MBY2946536")).post(PATH).then(), 403, "not-permitted");
    }

    @Test
    void listsInTheOrderOfTheCodePageByPage() {
        var codes = List.of("12611023MBY4931698", "11611023MBY2981283", "12611023MBY168585R");
        codes.forEach(code -> register(unitWith(code, "division", "611023105")).statusCode(201));
        register(unitWith("11611023MBY476553L", "division", "611023106")).statusCode(201);
        String filter = PATH + "?division=611023105&sector=GENERAL&kind=ORGAN&inCharge=true&limit=2";
        var listed = new ArrayList<String>();
        String next = null;
        do {
            var page = Tokens.county().asks().get(filter + (next == null ? "" : "&cursor=" + next));
            listed.addAll(page.path("items.creditCode"));
            next = page.path("next");
        } while (next != null);
        assertThat(listed).containsExactlyElementsOf(codes.stream().sorted().toList());
        Tokens.county()
                .asks()
                .get(PATH + "?creditCode=11611023MBY2981283")
                .then()
                .body("items", hasSize(1));
        Tokens.county()
                .asks()
                .get(PATH + "?division=611023105&kind=ENTERPRISE")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void aCursorIsGoodForItsOwnQueryOnly() {
        register(unitWith("11611023MBY930795W", "division", "611023107")).statusCode(201);
        register(unitWith("11611023MBY246408W", "division", "611023107")).statusCode(201);
        String cursor =
                Tokens.county().asks().get(PATH + "?division=611023107&limit=1").path("next");
        for (String other : List.of("?limit=1&cursor=", "?division=611023106&limit=1&cursor=")) {
            refused(Tokens.county().asks().get(PATH + other + cursor).then(), 400, "cursor-invalid");
        }
        refused(
                Tokens.county()
                        .asks()
                        .get(PATH + "?division=611023107&limit=1&cursor=" + cursor + "x")
                        .then(),
                400,
                "cursor-invalid");
        for (String limit : List.of("0", "201")) {
            refused(Tokens.county().asks().get(PATH + "?limit=" + limit).then(), 400, "request-invalid");
        }
    }
}
