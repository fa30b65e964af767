package org.jointprosperity.cooperative.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.cooperative.suite.Announcements;
import org.jointprosperity.cooperative.suite.Codes;
import org.jointprosperity.cooperative.suite.Pair;
import org.jointprosperity.cooperative.suite.Registry;
import org.jointprosperity.cooperative.suite.Village;
import org.junit.jupiter.api.Test;

/** 双联双建: a department links a village, members link households; together they bring a base forward. */
@QuarkusTest
@WithTestResource(RealParts.class)
class DoubleLinkJourneyTest {

    private static final Tokens TOWN = Tokens.of("611037101");
    private static final String DEPARTMENT = Codes.company(3701);
    private static final String COMPANY = Codes.company(3702);
    private static final String HELPER = "N37012";
    private static final String SECOND_HOUSEHOLD = "H37101201-002";

    private Village village;
    private String base;
    private String enterprise;

    @Test
    void aDepartmentAndMembersBringABaseForward() {
        theVillageAndItsDepartmentAreKnown();
        theDepartmentOpensABase();
        theBaseIsExtended();
        itsCapacityIsStatedAndGrows();
        aMemberHelpsAndHouseholdsJoin();
        aLeadEnterpriseTakesItsTea();
        theDepartmentSupportsIt();
        oneHouseholdLeaves();
        everyPartyOfTheModelIsSeen();
        theOwnerIsCultivated();
    }

    private void theVillageAndItsDepartmentAreKnown() {
        village = Village.known("611037101201", 37010);
        Registry.registersUnit(DEPARTMENT, "611037001");
        Registry.registersHousehold(SECOND_HOUSEHOLD, village.branch());
        Registry.registersPerson(HELPER, village.branch(), SECOND_HOUSEHOLD);
        new Pair(DEPARTMENT, village.branch()).begins();
        Database.execute("insert into support_kind (code, name, name_en, jurisdiction, effective_from, source)"
                + " values ('SEED', '良种', 'seed', '611037', '2009-01-01', '某县办法')");
        Database.execute(
                "insert into cultivation_step (direction, position, code, name, name_en, jurisdiction, effective_from, source)"
                        + " values ('OWNER_TO_MEMBER', 1, 'TALK', '谈心', 'talk', '611037', '2009-01-01', '某县办法'),"
                        + " ('OWNER_TO_MEMBER', 2, 'COURSE', '党课', 'course', '611037', '2009-01-01', '某县办法')");
    }

    private void theDepartmentOpensABase() {
        base = created("/api/v1/bases", baseOf("285", 75)).header("Location");
    }

    private void theBaseIsExtended() {
        TOWN.sends(baseOf("320.5", 81))
                .header("If-Match", "\"0\"")
                .put(base)
                .then()
                .statusCode(200);
    }

    private void itsCapacityIsStatedAndGrows() {
        created(base + "/capacities", capacity("12000", "2009-06-01"));
        created(base + "/capacities", capacity("12500.5", "2009-10-01"));
        assertThat(Announcements.typesOf(id(base), 4))
                .containsExactly(
                        "cooperative.BaseOpened",
                        "cooperative.BaseExtended",
                        "cooperative.BaseCapacityStated",
                        "cooperative.BaseCapacityStated");
        assertThat(Announcements.lastOf(id(base)))
                .contains("\"capacityThousandths\":12500500", "\"capacityUnit\":\"公斤\"");
    }

    private void aMemberHelpsAndHouseholdsJoin() {
        created("/api/v1/chain-links", link("PERSON", HELPER, "BASE", "JD37001", "HELP", "2009-06-01"));
        created("/api/v1/chain-links", link("PERSON", HELPER, "HOUSEHOLD", village.household(), "HELP", "2009-06-01"));
        created(
                "/api/v1/chain-links",
                link("BASE", "JD37001", "HOUSEHOLD", village.household(), "GROWING", "2009-06-01"));
        created("/api/v1/chain-links", link("BASE", "JD37001", "HOUSEHOLD", village.household(), "SALE", "2009-06-01"));
        created("/api/v1/chain-links", link("BASE", "JD37001", "HOUSEHOLD", SECOND_HOUSEHOLD, "GROWING", "2009-07-01"));
    }

    private void aLeadEnterpriseTakesItsTea() {
        enterprise = created(
                        "/api/v1/enterprises",
                        Map.of("creditCode", COMPANY, "name", "示例茶业有限公司", "division", "611037101"))
                .header("Location");
        created(enterprise + "/standings", Map.of("lead", true, "branch", village.branch(), "since", "2009-08-01"));
        var link = created(
                "/api/v1/chain-links", link("ENTERPRISE", COMPANY, "BASE", "JD37001", "PROCESSING", "2009-08-01"));
        created(
                "/api/v1/chain-links",
                link("ENTERPRISE", COMPANY, "HOUSEHOLD", village.household(), "SALE", "2009-08-01"));
        assertThat(Announcements.typesOf(link.path("id"), 1)).containsExactly("cooperative.ChainLinked");
        assertThat(Announcements.typesOf(id(enterprise), 2))
                .containsExactly("cooperative.EnterpriseRegistered", "cooperative.EnterpriseStood");
    }

    private void theDepartmentSupportsIt() {
        var measure = created(
                "/api/v1/support-measures",
                Map.of(
                        "kind", "SEED",
                        "giver", DEPARTMENT,
                        "beneficiaryKind", "BASE",
                        "beneficiary", "JD37001",
                        "amount", Map.of("amount", "50000", "currency", "CNY"),
                        "givenOn", "2009-10-08"));
        assertThat(Announcements.typesOf(measure.path("id"), 1)).containsExactly("cooperative.SupportGiven");
        assertThat(Announcements.lastOf(measure.path("id")))
                .contains("\"amountFen\":5000000", "\"unitCode\":\"" + DEPARTMENT);
        Tokens.of("")
                .with("unit", DEPARTMENT)
                .asks()
                .get(measure.header("Location"))
                .then()
                .statusCode(200);
    }

    private void oneHouseholdLeaves() {
        String link = TOWN.asks()
                .get("/api/v1/chain-links?fromKind=BASE&from=JD37001&toKind=HOUSEHOLD&to=" + SECOND_HOUSEHOLD)
                .then()
                .body("items", hasSize(1))
                .extract()
                .path("items[0].id");
        TOWN.sends(Map.of("until", "2009-11-01"))
                .header("If-Match", "\"0\"")
                .post("/api/v1/chain-links/" + link + "/end")
                .then()
                .statusCode(200)
                .body("until", equalTo("2009-11-01"));
        assertThat(Announcements.typesOf(link, 2))
                .containsExactly("cooperative.ChainLinked", "cooperative.ChainUnlinked");
    }

    private void everyPartyOfTheModelIsSeen() {
        TOWN.asks()
                .get(base + "/chain")
                .then()
                .statusCode(200)
                .body("model", equalTo("DOUBLE_LINK"))
                .body("leadingOrganisation.creditCode", equalTo(DEPARTMENT))
                .body("pairedUnits", contains(DEPARTMENT))
                .body("helpingMembers.number", contains(HELPER))
                .body("enterprises.number", contains(COMPANY))
                .body("extent.amount", equalTo("320.5"))
                .body("capacities.aYear.amount", contains("12500.5"))
                .body("householdsTold", equalTo(81))
                .body("householdsLinked", equalTo(1));
        TOWN.asks()
                .get(base + "/chain?asOf=2009-07-31")
                .then()
                .body("enterprises", hasSize(0))
                .body("capacities.aYear.amount", contains("12000"))
                .body("householdsLinked", equalTo(2));
        TOWN.asks()
                .get(enterprise + "/chain")
                .then()
                .statusCode(200)
                .body("bases.number", contains("JD37001"))
                .body("bases[0].capacities[0].product", equalTo("鲜茶叶"))
                .body("households", equalTo(1))
                .body("householdsOfBases", greaterThan(0));
        Tokens.of("611037102")
                .asks()
                .get(enterprise + "/chain")
                .then()
                .statusCode(200)
                .body("bases", hasSize(0))
                .body("households", equalTo(0));
        Tokens.of("611037102").asks().get(base + "/chain").then().statusCode(404);
    }

    private void theOwnerIsCultivated() {
        var track = created(
                "/api/v1/cultivations",
                Map.of(
                        "direction",
                        "OWNER_TO_MEMBER",
                        "person",
                        village.head(),
                        "enterprise",
                        COMPANY,
                        "mentor",
                        HELPER,
                        "openedOn",
                        "2009-02-01"));
        var location = track.header("Location");
        takes(location, 0, "COURSE", 409).body("code", equalTo("step-skipped")).body("next", equalTo("TALK"));
        takes(location, 0, "TALK", 200);
        takes(location, 1, "COURSE", 200).body("steps.step", contains("TALK", "COURSE"));
        for (int status : new int[] {200, 409}) {
            TOWN.sends(Map.of("outcome", "ACHIEVED", "concludedOn", "2009-12-01"))
                    .header("If-Match", status == 200 ? "\"2\"" : "\"3\"")
                    .post(location + "/conclusion")
                    .then()
                    .statusCode(status);
        }
        assertThat(Announcements.typesOf(track.path("id"), 4))
                .containsExactly(
                        "cooperative.CultivationOpened",
                        "cooperative.CultivationAdvanced",
                        "cooperative.CultivationAdvanced",
                        "cooperative.CultivationConcluded");
        TOWN.asks().get("/api/v1/cultivations?asOf=2009-11-30").then().body("items", hasSize(1));
        TOWN.asks().get("/api/v1/cultivations?asOf=2009-12-01").then().body("items", hasSize(0));
    }

    private static ValidatableResponse takes(String location, int version, String step, int status) {
        return TOWN.sends(Map.of("step", step, "takenOn", "2009-03-01"))
                .header("If-Match", "\"" + version + "\"")
                .post(location + "/steps")
                .then()
                .statusCode(status);
    }

    private static ExtractableResponse<Response> created(String path, Object body) {
        return TOWN.sends(body).post(path).then().statusCode(201).extract();
    }

    private Map<String, Object> baseOf(String area, int households) {
        return new HashMap<>(Map.of(
                "number",
                "JD37001",
                "name",
                "示例村茶叶基地",
                "model",
                "DOUBLE_LINK",
                "industry",
                "茶叶",
                "branch",
                village.branch(),
                "extent",
                Map.of("amount", area, "unit", "亩"),
                "households",
                households,
                "body",
                Map.of("name", "示例部门", "creditCode", DEPARTMENT),
                "leader",
                village.head(),
                "openedOn",
                "2009-03-05"));
    }

    private static Map<String, Object> capacity(String amount, String since) {
        return Map.of("product", "鲜茶叶", "aYear", Map.of("amount", amount, "unit", "公斤"), "since", since);
    }

    static Map<String, Object> link(
            String fromKind, String from, String toKind, String to, String stage, String since) {
        return Map.of(
                "from",
                Map.of("kind", fromKind, "number", from),
                "to",
                Map.of("kind", toKind, "number", to),
                "stage",
                stage,
                "since",
                since);
    }

    private static String id(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
