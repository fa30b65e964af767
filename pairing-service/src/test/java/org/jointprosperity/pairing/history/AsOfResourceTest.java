package org.jointprosperity.pairing.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The register as it was on a day; today is 2009-12-31. In a county of its own, as other tests count theirs. */
@QuarkusTest
@WithTestResource(RealParts.class)
class AsOfResourceTest {

    private static final String UNITS = "/api/v1/units";
    private static final String BRANCHES = "/api/v1/branches";
    private static final String UNIT = "1261102343600001XF";
    private static final String SECOND_UNIT = "91611023MA7000018Y";
    private static final String BRANCH = "61102410000101";
    private static final String BEFORE = "2009-12-30";

    private final Tokens neighbours = Tokens.of("611024");

    @BeforeEach
    void nothingIsRegistered() {
        Database.execute("delete from past_state where division_code like '611024%'");
        for (String parent : List.of("unit", "branch")) {
            for (String child : List.of("designation", "class")) {
                if (!(parent + child).equals("unitclass")) {
                    Database.execute("delete from " + parent + "_" + child + " c using " + parent + " p where p.id = c."
                            + parent + "_id and p.division_code like '611024%'");
                }
            }
        }
        for (String register : List.of("unit", "branch", "member", "villager", "household")) {
            Database.execute("delete from " + register + " where division_code like '611024%'");
        }
    }

    private static Map<String, Object> unit(String code, String sector) {
        return new HashMap<>(Map.of(
                "creditCode",
                code,
                "name",
                "示例单位",
                "sector",
                sector,
                "kind",
                "INSTITUTION",
                "organisation",
                "示例单位党支部",
                "members",
                7,
                "division",
                "611024100",
                "inCharge",
                false));
    }

    private static Map<String, Object> branch(String... classes) {
        var details = new HashMap<String, Object>(Map.of(
                "code",
                BRANCH,
                "division",
                "611024100001",
                "town",
                "示例镇",
                "village",
                "示例村",
                "name",
                "示例村党支部",
                "kind",
                "VILLAGE",
                "classes",
                List.of(classes),
                "keyVillage",
                false,
                "poorVillage",
                true,
                "members",
                20));
        details.put("households", 100);
        details.put("population", 400);
        return details;
    }

    private String registered(String register, Map<String, Object> details) {
        return neighbours
                .sends(details)
                .post(register)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private void change(String path, Map<String, Object> details) {
        neighbours
                .asks()
                .header("If-Match", "*")
                .contentType("application/json")
                .body(details)
                .put(path)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse reads(String path) {
        return neighbours.asks().get(path).then();
    }

    private static void sinceNewYear(String register) {
        Database.execute("update " + register
                + " set registered_on = '2009-01-01', changed_on = '2009-01-01' where division_code like '611024%'");
    }

    @Test
    void aUnitIsOfTheSectorItHadOnTheDay() {
        String path = registered(UNITS, unit(UNIT, "ECONOMIC"));
        sinceNewYear("unit");
        change(path, unit(UNIT, "AGRICULTURE"));
        reads(path).statusCode(200).body("sector", equalTo("AGRICULTURE")).header("ETag", equalTo("\"1\""));
        reads(path + "?asOf=2009-12-31").statusCode(200).body("sector", equalTo("AGRICULTURE"));
        reads(path + "?asOf=" + BEFORE)
                .statusCode(200)
                .body("sector", equalTo("ECONOMIC"))
                .body("version", equalTo(0));
        reads(path + "?asOf=2008-12-31").statusCode(404);
        reads(UNITS + "?asOf=" + BEFORE + "&sector=ECONOMIC").body("items.creditCode", contains(UNIT));
        reads(UNITS + "?asOf=" + BEFORE + "&sector=AGRICULTURE").body("items", empty());
        reads(UNITS + "?sector=AGRICULTURE").body("items.creditCode", contains(UNIT));
        reads(UNITS + "?asOf=2008-12-31").body("items", empty());
    }

    @Test
    void aDayThatHasNotComeIsRefusedAndADayThatIsNoneToo() {
        String path = registered(UNITS, unit(UNIT, "ECONOMIC"));
        for (String asked : List.of(path, UNITS)) {
            reads(asked + "?asOf=2010-01-01")
                    .statusCode(400)
                    .body("code", equalTo("day-in-future"))
                    .body("violations.field", contains("asOf"));
            reads(asked + "?asOf=2009-02-30").statusCode(400).body("code", equalTo("parameter-invalid"));
        }
    }

    @Test
    void keepsNoStateThatHeldForNoDay() {
        String path = registered(UNITS, unit(UNIT, "ECONOMIC"));
        change(path, unit(UNIT, "GENERAL"));
        reads(path + "/history")
                .body("items", hasSize(1))
                .body("items[0].state.sector", equalTo("GENERAL"))
                .body("items[0].heldFrom", equalTo("2009-12-31"))
                .body("items[0].heldUntil", nullValue());
        sinceNewYear("unit");
        change(path, unit(UNIT, "AGRICULTURE"));
        change(path, unit(UNIT, "ECONOMIC"));
        reads(path + "/history")
                .body("items.state.sector", contains("GENERAL", "ECONOMIC"))
                .body("items.heldFrom", contains("2009-01-01", "2009-12-31"))
                .body("items.heldUntil", contains("2009-12-31", null));
        String cursor = reads(path + "/history?limit=1")
                .body("items.state.sector", contains("GENERAL"))
                .extract()
                .path("next");
        reads(path + "/history?limit=1&cursor=" + cursor)
                .body("items.state.sector", contains("ECONOMIC"))
                .body("next", nullValue());
    }

    @Test
    void pagesInOneOrderWhatHasChangedSinceAndWhatHasNot() {
        String changed = registered(UNITS, unit(UNIT, "ECONOMIC"));
        registered(UNITS, unit(SECOND_UNIT, "ECONOMIC"));
        sinceNewYear("unit");
        change(changed, unit(UNIT, "GENERAL"));
        String cursor = reads(UNITS + "?limit=1&asOf=" + BEFORE)
                .body("items.creditCode", contains(UNIT))
                .body("items.sector", contains("ECONOMIC"))
                .body("next", notNullValue())
                .extract()
                .path("next");
        reads(UNITS + "?limit=1&asOf=" + BEFORE + "&cursor=" + cursor)
                .body("items.creditCode", contains(SECOND_UNIT))
                .body("next", nullValue());
    }

    @Test
    void aBranchIsOfTheClassesItHadOnTheDayAndSeenWhereItLay() {
        String path = registered(BRANCHES, branch("POOR", "DISORDER"));
        sinceNewYear("branch");
        Database.execute("update branch_class set held_from = '2009-01-01'");
        change(path, branch("DISORDER", "INDUSTRY_DEMONSTRATION"));
        reads(path + "?asOf=" + BEFORE).body("classes", contains("DISORDER", "POOR"));
        reads(path).body("classes", contains("DISORDER", "INDUSTRY_DEMONSTRATION"));
        reads(BRANCHES + "?villageClass=POOR&asOf=" + BEFORE).body("items.code", contains(BRANCH));
        reads(BRANCHES + "?villageClass=POOR").body("items", empty());
        reads(BRANCHES + "?villageClass=INDUSTRY_DEMONSTRATION").body("items.code", contains(BRANCH));
        reads(BRANCHES + "?villageClass=INDUSTRY_DEMONSTRATION&asOf=" + BEFORE).body("items", empty());
        reads(BRANCHES + "?division=611024100&asOf=" + BEFORE).body("items.code", contains(BRANCH));
        Tokens.county().asks().get(path + "?asOf=" + BEFORE).then().statusCode(404);
        Tokens.county().asks().get(path + "/history").then().statusCode(404);
        Tokens.county().asks().get(BRANCHES + "?asOf=" + BEFORE).then().body("items.code", not(contains(BRANCH)));
        assertClass("POOR", "2009-01-01", "2009-12-31");
        assertClass("DISORDER", "2009-01-01", null);
    }

    @Test
    void peopleAreWhereTheyWereAndMaskedThenToo() {
        registered(BRANCHES, branch("POOR"));
        String household = registered("/api/v1/households", Map.of("number", "H10000101-001", "branch", BRANCH));
        Map<String, Object> details = new HashMap<>(Map.of(
                "number", "N92401",
                "name", "王示例",
                "sex", "MALE",
                "born", "1950-07",
                "household", "H10000101-001",
                "relation", "户主",
                "partyMember", false,
                "needs", List.of("就业")));
        String person = registered("/api/v1/villagers", details);
        sinceNewYear("villager");
        details.put("partyMember", true);
        change(person, details);
        reads("/api/v1/villagers?partyMember=false&asOf=" + BEFORE)
                .body("items.number", contains("N92401"))
                .body("items.name", contains("王**"));
        reads("/api/v1/villagers?partyMember=true&asOf=" + BEFORE).body("items", empty());
        reads(household + "?asOf=" + BEFORE).statusCode(404);
        assertThat(Database.number(
                        "select count(*) from past_state where state::text like '%示例%' and kind = 'VILLAGER'"))
                .isZero();
    }

    private static void assertClass(String name, String from, String until) {
        assertThat(Database.texts(
                        "select c.held_from || '/' || coalesce(c.held_until::text, '') from branch_class c"
                                + " join branch b on b.id = c.branch_id where b.code = ? and c.class = ?",
                        BRANCH,
                        name))
                .containsExactly(from + "/" + (until == null ? "" : until));
    }
}
