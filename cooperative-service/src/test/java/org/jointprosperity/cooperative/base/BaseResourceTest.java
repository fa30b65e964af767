package org.jointprosperity.cooperative.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.cooperative.suite.Announcements;
import org.jointprosperity.cooperative.suite.Codes;
import org.jointprosperity.cooperative.suite.Pair;
import org.jointprosperity.cooperative.suite.Registry;
import org.jointprosperity.cooperative.suite.Village;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class BaseResourceTest {

    private static final String PATH = "/api/v1/bases";
    private static final Tokens COUNTY = Tokens.of("611025");
    private static final Tokens TOWN = Tokens.of("611025101");

    private static Village village;

    @BeforeEach
    void knowTheVillage() {
        if (village == null) {
            village = Village.known("611025101201", 250010);
        }
    }

    @Test
    void opensABaseAndExtendsIt() {
        var details = details("JD90001", Model.ENTERPRISE_BASE_HOUSEHOLD, Codes.company(101));
        var opened = TOWN.sends(details).post(PATH).then().statusCode(201).extract();
        details.put("households", 1_000_001);
        TOWN.sends(details)
                .header("If-Match", "*")
                .put(opened.header("Location"))
                .then()
                .statusCode(400)
                .body("violations.field", equalTo(List.of("households")));
        details.put("extent", Map.of("amount", "320.5", "unit", "亩"));
        details.put("households", 81);
        details.put("body", Map.of("name", "另一名称", "creditCode", Codes.company(101)));

        TOWN.sends(details)
                .header("If-Match", opened.header("ETag"))
                .put(opened.header("Location"))
                .then()
                .statusCode(200)
                .body("extent.amount", equalTo("320.5"))
                .body("body.name", equalTo("示例主体"));

        assertThat(Announcements.typesOf(opened.path("id"), 2))
                .containsExactly("cooperative.BaseOpened", "cooperative.BaseExtended");
        assertThat(Announcements.lastOf(opened.path("id")))
                .contains("\"areaThousandths\":320500", "\"households\":81", "\"divisionCode\":\"611025101201\"");

        Database.execute("update base set extent_unit = '垧' where number = 'JD90001'");
        details.put("extent", Map.of("amount", "320.5", "unit", "垧"));
        details.put("households", 82);
        TOWN.sends(details)
                .header("If-Match", "*")
                .put(opened.header("Location"))
                .then()
                .statusCode(200)
                .body("households", equalTo(82));
        details.put("extent", Map.of("amount", "320.5", "unit", "顷"));
        TOWN.sends(details)
                .header("If-Match", "*")
                .put(opened.header("Location"))
                .then()
                .statusCode(409)
                .body("code", equalTo("extent-unit-not-of-industry"));
    }

    @Test
    void refusesABodyThatDoesNotFitTheModel() {
        COUNTY.sends(details("JD90002", Model.BRANCH_ASSOCIATION_HOUSEHOLD, Codes.company(102)))
                .post(PATH)
                .then()
                .statusCode(409)
                .body("code", equalTo("base-body-does-not-fit-model"));
    }

    @Test
    void refusesAnAssociationThatNobodyRegistered() {
        COUNTY.sends(details("JD90003", Model.BRANCH_ASSOCIATION_HOUSEHOLD, Codes.association(103)))
                .post(PATH)
                .then()
                .statusCode(409)
                .body("code", equalTo("association-unknown"))
                .body("kind", equalTo("ASSOCIATION"));
    }

    @Test
    void letsATownPointAtAUnitOfTheCountyTown() {
        var unit = Codes.company(104);
        Registry.registersUnit(unit, "611025001");

        TOWN.sends(details("JD90004", Model.DOUBLE_LINK, unit))
                .post(PATH)
                .then()
                .statusCode(201);
    }

    @Test
    void refusesAUnitThatGaveWayToAnother() {
        var duplicate = Codes.company(106);
        var survivor = Codes.company(107);
        Registry.registersUnit(duplicate, "611025001");
        Registry.registersUnit(survivor, "611025001");
        Registry.mergesUnit(duplicate, survivor, "611025001");

        TOWN.sends(details("JD90006", Model.DOUBLE_LINK, duplicate))
                .post(PATH)
                .then()
                .statusCode(409)
                .body("code", equalTo("neighbour-merged"))
                .body("into", equalTo(survivor));
        TOWN.sends(details("JD90006", Model.DOUBLE_LINK, survivor))
                .post(PATH)
                .then()
                .statusCode(201);
    }

    @Test
    void refusesANumberThatIsTakenElsewhere() {
        var elsewhere = Village.known("611025102201", 25002);
        var taken = details("JD90005", Model.ENTERPRISE_BASE_HOUSEHOLD, Codes.company(105));
        taken.put("branch", elsewhere.branch());
        taken.put("leader", elsewhere.head());
        COUNTY.sends(taken).post(PATH).then().statusCode(201);

        TOWN.sends(details("JD90005", Model.ENTERPRISE_BASE_HOUSEHOLD, Codes.company(105)))
                .post(PATH)
                .then()
                .statusCode(409)
                .body("code", equalTo("already-registered"));
    }

    @Test
    void isFoundByItsNumber() {
        for (var number : List.of("JD90007", "JD90008")) {
            COUNTY.sends(details(number, Model.ENTERPRISE_BASE_HOUSEHOLD, Codes.company(107)))
                    .post(PATH)
                    .then()
                    .statusCode(201);
        }
        COUNTY.asks()
                .get(PATH + "?number=JD90008")
                .then()
                .body("items", hasSize(1))
                .body("items[0].number", equalTo("JD90008"));
    }

    @Test
    void refusesAnExtentThatIsNoNumber() {
        var details = details("JD90006", Model.ENTERPRISE_BASE_HOUSEHOLD, Codes.company(106));
        details.put("extent", Map.of("amount", "-5", "unit", "亩"));
        COUNTY.sends(details).post(PATH).then().statusCode(400).body("violations[0].field", equalTo("extent.amount"));
        details.put("extent", Map.of("amount", "5", "unit", "头"));
        COUNTY.sends(details)
                .post(PATH)
                .then()
                .statusCode(409)
                .body("code", equalTo("extent-unit-not-of-industry"))
                .body("units", equalTo(List.of("亩")));
    }

    @Test
    void isHiddenFromAnotherTown() {
        var otherTown = Tokens.of("611025102");
        var details = details("JD90009", Model.ENTERPRISE_BASE_HOUSEHOLD, Codes.company(109));
        var location =
                TOWN.sends(details).post(PATH).then().statusCode(201).extract().header("Location");

        otherTown.asks().get(location).then().statusCode(404).body("code", equalTo("not-found"));
        otherTown.asks().get(PATH + "?number=JD90009").then().body("items", hasSize(0));
        var unheard = details("JD90019", Model.ENTERPRISE_BASE_HOUSEHOLD, Codes.company(119));
        for (var either : List.of(details, unheard)) {
            otherTown.sends(either).post(PATH).then().statusCode(409).body("code", equalTo("neighbour-unknown"));
        }
        otherTown
                .sends(details)
                .header("If-Match", "\"0\"")
                .put(location)
                .then()
                .statusCode(404);
    }

    @Test
    void namesTheUnitsThatSupportItsBranchWhileTheirPairingIsInForce() {
        var there = Village.known("611025103201", 25003);
        var details = details("JD90010", Model.ENTERPRISE_BASE_HOUSEHOLD, Codes.company(110));
        details.putAll(Map.of("branch", there.branch(), "leader", there.head()));
        var base = COUNTY.sends(details)
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        var pair = new Pair(Codes.company(111), there.branch());
        var second = new Pair(Codes.company(112), there.branch());

        pair.signs();
        isSupportedBy(base);
        pair.begins();
        second.begins();
        isSupportedBy(base, pair.unit(), second.unit());
        pair.pauses();
        isSupportedBy(base, second.unit());
        pair.goesOn();
        isSupportedBy(base, pair.unit(), second.unit());
        second.ends();
        isSupportedBy(base, pair.unit());
    }

    private static void isSupportedBy(String base, String... units) {
        COUNTY.asks().get(base).then().body("pairedUnits", equalTo(List.of(units)));
        COUNTY.asks().get(PATH + "?number=JD90010").then().body("items[0].pairedUnits", equalTo(List.of(units)));
    }

    private static Map<String, Object> details(String number, Model model, String body) {
        return new HashMap<>(Map.of(
                "number",
                number,
                "name",
                "示例村茶叶基地",
                "model",
                model,
                "industry",
                "茶叶",
                "branch",
                village.branch(),
                "extent",
                Map.of("amount", "285", "unit", "亩"),
                "households",
                75,
                "body",
                Map.of("name", "示例主体", "creditCode", body),
                "leader",
                village.head(),
                "openedOn",
                "2009-09-05"));
    }
}
