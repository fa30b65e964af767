package org.jointprosperity.cooperative.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.cooperative.suite.Codes;
import org.jointprosperity.cooperative.suite.Registry;
import org.jointprosperity.cooperative.suite.Village;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What chains, enterprises, support and cultivation refuse, and that nothing is written when they do. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ChainResourceTest {

    private static final String LINKS = "/api/v1/chain-links";
    private static final String ENTERPRISES = "/api/v1/enterprises";
    private static final String SUPPORT = "/api/v1/support-measures";
    private static final String TRACKS = "/api/v1/cultivations";
    private static final Tokens COUNTY = Tokens.of("611033");
    private static final Tokens OTHER_TOWN = Tokens.of("611033102");
    private static final String BUYER = Codes.company(3301);
    private static final String UNIT = Codes.company(3302);

    private static Village village;

    @BeforeEach
    void knowTheVillage() {
        if (village != null) {
            return;
        }
        village = Village.known("611033101201", 33010);
        Registry.registersUnit(UNIT, "611033001");
        COUNTY.sends(base("JD33001", BUYER)).post("/api/v1/bases").then().statusCode(201);
        Database.execute(
                "insert into support_kind (code, name, name_en, jurisdiction, effective_from, effective_to, source)"
                        + " values ('TAX', '税费减免', 'tax', '611033', '2009-01-01', '2009-06-30', '某县办法')");
        Database.execute(
                "insert into cultivation_step (direction, position, code, name, name_en, jurisdiction, effective_from, source)"
                        + " values ('MEMBER_TO_OWNER', 1, 'START', '创办', 'start', '611033', '2009-01-01', '某县办法')");
    }

    @Test
    void entersTheBodyOfAnEnterpriseBaseOnceAndForAll() {
        COUNTY.sends(base("JD33002", BUYER)).post("/api/v1/bases").then().statusCode(201);

        OTHER_TOWN
                .asks()
                .get(ENTERPRISES + "?creditCode=" + BUYER)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].name", equalTo("示例主体"))
                .body("items[0].division", equalTo("611024"))
                .body("items[0].standing", nullValue());
    }

    @Test
    void leavesAnEnterpriseToItsPlace() {
        var code = Codes.company(3303);
        var details = new HashMap<String, Object>(Map.of("creditCode", code, "name", "甲公司", "division", "611033101"));
        OTHER_TOWN.sends(details).post(ENTERPRISES).then().statusCode(403).body("code", equalTo("place-not-yours"));
        var location = COUNTY.sends(details)
                .post(ENTERPRISES)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        COUNTY.sends(details).post(ENTERPRISES).then().statusCode(409).body("code", equalTo("already-registered"));
        details.put("name", "乙公司");
        OTHER_TOWN.asks().get(location).then().statusCode(200);
        OTHER_TOWN
                .sends(details)
                .header("If-Match", "\"0\"")
                .put(location)
                .then()
                .statusCode(404);
        COUNTY.sends(details)
                .header("If-Match", "\"0\"")
                .put(location)
                .then()
                .statusCode(200)
                .body("name", equalTo("乙公司"));
        details.put("creditCode", Codes.association(3303));
        COUNTY.sends(details).post(ENTERPRISES).then().statusCode(409).body("code", equalTo("not-an-enterprise"));
    }

    @Test
    void tellsWhatAnEnterpriseWasOnADay() {
        var location = COUNTY.sends(Map.of("creditCode", Codes.company(3304), "name", "丙公司", "division", "611033"))
                .post(ENTERPRISES)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        states(location, false, null, "2009-03-01").statusCode(201);
        states(location, true, village.branch(), "2009-09-05").statusCode(201);
        states(location, true, "61103310129901", "2009-09-05")
                .statusCode(409)
                .body("code", equalTo("neighbour-unknown"));
        states(location, true, null, "2010-01-01").statusCode(409).body("code", equalTo("date-in-the-future"));

        COUNTY.asks().get(location + "?asOf=2009-02-28").then().body("standing", nullValue());
        COUNTY.asks().get(location + "?asOf=2009-09-04").then().body("standing.lead", equalTo(false));
        COUNTY.asks().get(location).then().body("standing.branch", equalTo(village.branch()));
        COUNTY.asks().get(location + "/standings").then().body("items", hasSize(2));
        var listed = ENTERPRISES + "?lead=true&division=611033&asOf=";
        COUNTY.asks().get(listed + "2009-09-04").then().body("items.creditCode", not(hasItem(Codes.company(3304))));
        COUNTY.asks().get(listed + "2009-09-05").then().body("items.creditCode", hasItem(Codes.company(3304)));
    }

    @Test
    void refusesLinksThatCannotBe() {
        var household = village.household();
        refuses("link-to-itself", "BASE", "JD33001", "BASE", "JD33001", "SEED", "2009-10-01");
        refuses("link-to-itself", "PERSON", village.head(), "HOUSEHOLD", household, "HELP", "2009-10-01");
        refuses("link-not-of-chain", "HOUSEHOLD", household, "BASE", "JD33001", "SEED", "2009-10-01");
        refuses("link-not-of-chain", "ASSOCIATION", Codes.association(1), "BASE", "JD33001", "SEED", "2009-10-01");
        refuses("neighbour-unknown", "BASE", "JD33001", "HOUSEHOLD", "H33101201-999", "SEED", "2009-10-01");
        refuses("base-unknown", "BASE", "JD99999", "HOUSEHOLD", household, "SEED", "2009-10-01");
        refuses("enterprise-unknown", "ENTERPRISE", Codes.company(3399), "BASE", "JD33001", "SALE", "2009-10-01");
        refuses(
                "association-unknown",
                "ASSOCIATION",
                Codes.association(3399),
                "HOUSEHOLD",
                household,
                "SALE",
                "2009-10-01");
        refuses("stage-unknown", "BASE", "JD33001", "HOUSEHOLD", household, "MAGIC", "2009-10-01");
        refuses("before-opening", "BASE", "JD33001", "HOUSEHOLD", household, "SEED", "2009-09-04");
        refuses("date-in-the-future", "BASE", "JD33001", "HOUSEHOLD", household, "SEED", "2010-01-01");
        OTHER_TOWN
                .sends(DoubleLinkJourneyTest.link("ENTERPRISE", BUYER, "HOUSEHOLD", household, "SALE", "2009-10-01"))
                .post(LINKS)
                .then()
                .statusCode(409)
                .body("code", equalTo("neighbour-unknown"));
        COUNTY.sends(DoubleLinkJourneyTest.link("ENTERPRISE", "91X", "HOUSEHOLD", household, "SALE", "2009-10-01"))
                .post(LINKS)
                .then()
                .statusCode(400)
                .body("code", equalTo("credit-code-invalid"));
        COUNTY.asks().get(LINKS + "?to=" + household + "&stage=SEED").then().body("items", hasSize(0));
    }

    @Test
    void overlapsNoLinkAndEndsItOnce() {
        var link = DoubleLinkJourneyTest.link(
                "ENTERPRISE", BUYER, "HOUSEHOLD", village.household(), "SUPPLY", "2009-03-01");
        var answers = IntStream.range(0, 6)
                .mapToObj(clerk -> CompletableFuture.supplyAsync(
                        () -> COUNTY.sends(link).post(LINKS).statusCode()))
                .toList();
        assertThat(answers.stream().map(CompletableFuture::join))
                .containsOnlyOnce(201)
                .allMatch(List.of(201, 409)::contains);
        COUNTY.sends(link)
                .post(LINKS)
                .then()
                .statusCode(409)
                .body("code", equalTo("link-overlaps"))
                .body("detail", containsString("2009-03-01 to …"));
        String id = COUNTY.asks()
                .get(LINKS + "?to=" + village.household() + "&stage=SUPPLY")
                .then()
                .body("items", hasSize(1))
                .extract()
                .path("items[0].id");
        ends(id, 0, "2009-03-01").statusCode(409).body("code", equalTo("link-ended-before-begun"));
        COUNTY.sends(Map.of("until", "2009-06-01"))
                .post(LINKS + "/" + id + "/end")
                .then()
                .statusCode(428);
        ends(id, 0, "2009-06-01").statusCode(200);
        ends(id, 1, "2009-07-01").statusCode(409).body("code", equalTo("link-ended"));

        refuses("link-overlaps", "ENTERPRISE", BUYER, "HOUSEHOLD", village.household(), "SUPPLY", "2009-05-31");
        COUNTY.sends(DoubleLinkJourneyTest.link(
                        "ENTERPRISE", BUYER, "HOUSEHOLD", village.household(), "SUPPLY", "2009-06-01"))
                .post(LINKS)
                .then()
                .statusCode(201);
        var stood = LINKS + "?to=" + village.household() + "&stage=SUPPLY&asOf=";
        COUNTY.asks().get(stood + "2009-02-28").then().body("items", hasSize(0));
        COUNTY.asks().get(stood + "2009-06-01").then().body("items", hasSize(1));
        COUNTY.asks().get(stood + "2010-01-01").then().statusCode(400).body("code", equalTo("day-in-future"));
    }

    @Test
    void refusesSupportThatCannotBeAndTakesItBackOnce() {
        supports("TAX", UNIT, "BASE", "JD33001", "2009-07-01", yuan("100"))
                .statusCode(409)
                .body("code", equalTo("support-kind-not-in-force"));
        supports("MAGIC", UNIT, "BASE", "JD33001", "2009-06-01", yuan("100"))
                .statusCode(409)
                .body("code", equalTo("support-kind-not-in-force"));
        supports("TAX", Codes.company(3398), "BASE", "JD33001", "2009-06-01", yuan("100"))
                .statusCode(409)
                .body("code", equalTo("neighbour-unknown"));
        supports("TAX", UNIT, "BASE", "JD99999", "2009-06-01", yuan("100"))
                .statusCode(409)
                .body("code", equalTo("base-unknown"));
        supports("TAX", UNIT, "HOUSEHOLD", village.household(), "2009-06-01", Map.of())
                .statusCode(400)
                .body("code", equalTo("amount-or-goods"));
        supports("TAX", UNIT, "HOUSEHOLD", village.household(), "2009-06-01", yuan("0"))
                .statusCode(400)
                .body("code", equalTo("amount-not-positive"));
        supports("TAX", UNIT, "HOUSEHOLD", village.household(), "2009-06-01", yuan("12345678901234"))
                .statusCode(400);
        COUNTY.asks()
                .get(SUPPORT + "?beneficiary=" + village.household())
                .then()
                .body("items", hasSize(0));

        var goods = supports("TAX", UNIT, "HOUSEHOLD", village.household(), "2009-06-01", Map.of("goods", "茶苗2万株"))
                .statusCode(201)
                .body("amount", nullValue())
                .extract();
        var location = goods.header("Location");
        OTHER_TOWN.asks().get(location).then().statusCode(404);
        COUNTY.asks().get(location).then().body("goods", equalTo("茶苗2万株"));
        Tokens.of("611033")
                .scopes("cooperative:read")
                .asks()
                .get(location)
                .then()
                .body("goods", nullValue());
        Tokens.villager()
                .with("division", "611033101201")
                .with("person", village.head())
                .asks()
                .get(location)
                .then()
                .body("goods", equalTo("茶苗2万株"));
        COUNTY.sends(Map.of("reason", "误记")).post(location + "/reversal").then().statusCode(201);
        COUNTY.sends(Map.of("reason", "误记"))
                .post(location + "/reversal")
                .then()
                .statusCode(409)
                .body("code", equalTo("entry-already-reversed"));
        COUNTY.asks()
                .get(SUPPORT + "/kinds?division=611033&asOf=2009-06-30")
                .then()
                .body("code", hasItem("TAX"));
        COUNTY.asks().get(SUPPORT + "/kinds?division=611033").then().body("$", hasSize(0));
        COUNTY.asks().get(SUPPORT + "/kinds?division=611023").then().body("code", hasItem("LOAN_SUBSIDY"));
    }

    @Test
    void movesWithItsBaseAndShowsNoBaseOfAnotherTown() {
        var there = Village.known("611033102201", 33020);
        var details = base("JD33005", BUYER);
        var location = COUNTY.sends(details)
                .post("/api/v1/bases")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        COUNTY.sends(DoubleLinkJourneyTest.link("ENTERPRISE", BUYER, "BASE", "JD33005", "SALE", "2009-10-01"))
                .post(LINKS)
                .then()
                .statusCode(201);
        details.put("branch", there.branch());
        COUNTY.sends(details).header("If-Match", "\"0\"").put(location).then().statusCode(200);
        String enterprise = COUNTY.asks()
                .get(ENTERPRISES + "?creditCode=" + BUYER)
                .then()
                .extract()
                .path("items[0].id");
        var chain = ENTERPRISES + "/" + enterprise + "/chain";
        OTHER_TOWN.asks().get(chain).then().statusCode(200).body("bases.number", equalTo(List.of("JD33005")));
        Tokens.of("611033101").asks().get(chain).then().statusCode(200).body("bases.number", not(hasItem("JD33005")));
    }

    @Test
    void endsInEveryPlaceWithItsAssociation() {
        var there = Village.known("611033103201", 33030);
        var code = Codes.association(3310);
        var old = COUNTY.sends(Map.of(
                        "creditCode",
                        code,
                        "name",
                        "示例协会",
                        "industry",
                        "核桃",
                        "branch",
                        village.branch(),
                        "leader",
                        village.head(),
                        "members",
                        90,
                        "foundedOn",
                        "2007-11-05"))
                .post("/api/v1/associations")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        COUNTY.sends(DoubleLinkJourneyTest.link(
                        "ASSOCIATION", code, "HOUSEHOLD", there.household(), "SALE", "2009-02-01"))
                .post(LINKS)
                .then()
                .statusCode(201);
        COUNTY.sends(Map.of(
                        "kind",
                        "ASSOCIATION",
                        "household",
                        there.household(),
                        "target",
                        code,
                        "startsOn",
                        "2009-02-01"))
                .post("/api/v1/household-links")
                .then()
                .statusCode(201);
        Tokens.of("611033101")
                .sends(Map.of(
                        "creditCode",
                        Codes.cooperative(3310),
                        "name",
                        "承继组织",
                        "leader",
                        village.head(),
                        "members",
                        60,
                        "convertedOn",
                        "2009-10-01"))
                .header("If-Match", "\"0\"")
                .post(old + "/conversion")
                .then()
                .statusCode(201);
        COUNTY.asks()
                .get(LINKS + "?to=" + there.household() + "&stage=SALE")
                .then()
                .body("items.until", equalTo(List.of("2009-10-01")));
        COUNTY.asks()
                .get("/api/v1/household-links?household=" + there.household())
                .then()
                .body("items.endsOn", equalTo(List.of("2009-10-01")));
        COUNTY.sends(Map.of(
                        "kind",
                        "ASSOCIATION",
                        "household",
                        there.household(),
                        "target",
                        code,
                        "startsOn",
                        "2009-11-01"))
                .post("/api/v1/household-links")
                .then()
                .statusCode(409)
                .body("code", equalTo("association-closed"));
    }

    @Test
    void refusesTracksThatCannotBe() {
        opens("OWNER_TO_MEMBER", Map.of("mentorUnit", UNIT))
                .statusCode(409)
                .body("code", equalTo("owner-without-enterprise"));
        opens("OWNER_TO_MEMBER", Map.of("mentorUnit", UNIT, "enterprise", BUYER))
                .statusCode(409)
                .body("code", equalTo("cultivation-steps-missing"));
        opens("MEMBER_TO_OWNER", Map.of("mentor", village.head()))
                .statusCode(409)
                .body("code", equalTo("mentor-of-oneself"));
        opens("MEMBER_TO_OWNER", Map.of("mentor", "N98765")).statusCode(409).body("code", equalTo("neighbour-unknown"));
        opens("MEMBER_TO_OWNER", Map.of("mentorUnit", UNIT, "enterprise", Codes.company(3397)))
                .statusCode(409)
                .body("code", equalTo("enterprise-unknown"));
        COUNTY.asks().get(TRACKS).then().body("items", hasSize(0));

        var track = opens("MEMBER_TO_OWNER", Map.of("mentorUnit", UNIT))
                .statusCode(201)
                .extract()
                .header("Location");
        opens("MEMBER_TO_OWNER", Map.of("mentorUnit", UNIT))
                .statusCode(409)
                .body("code", equalTo("cultivation-open-already"));
        OTHER_TOWN.asks().get(track).then().statusCode(404);
        COUNTY.sends(Map.of("step", "START", "takenOn", "2009-03-01"))
                .post(track + "/steps")
                .then()
                .statusCode(428);
        COUNTY.asks()
                .get(TRACKS + "/steps?direction=OWNER_TO_MEMBER&division=611023104001")
                .then()
                .body("code", hasItem("RECOMMENDED"));
    }

    @Test
    void refusesACapacityThatCannotBe() {
        String base = COUNTY.asks()
                .get("/api/v1/bases?number=JD33001")
                .then()
                .extract()
                .path("items[0].id");
        var path = "/api/v1/bases/" + base + "/capacities";
        COUNTY.sends(capacity("100", "2009-09-04"))
                .post(path)
                .then()
                .statusCode(409)
                .body("code", equalTo("before-opening"));
        COUNTY.sends(capacity("100", "2010-01-01"))
                .post(path)
                .then()
                .statusCode(409)
                .body("code", equalTo("date-in-the-future"));
        COUNTY.sends(capacity("9999999999", "2009-10-01")).post(path).then().statusCode(400);
        COUNTY.sends(capacity("-1", "2009-10-01")).post(path).then().statusCode(400);
        OTHER_TOWN.sends(capacity("100", "2009-10-01")).post(path).then().statusCode(404);
        COUNTY.asks().get(path).then().statusCode(200).body("items", hasSize(0));
    }

    private static void refuses(
            String code, String fromKind, String from, String toKind, String to, String stage, String since) {
        COUNTY.sends(DoubleLinkJourneyTest.link(fromKind, from, toKind, to, stage, since))
                .post(LINKS)
                .then()
                .statusCode(409)
                .body("code", equalTo(code));
    }

    private static ValidatableResponse ends(String id, int version, String until) {
        return COUNTY.sends(Map.of("until", until))
                .header("If-Match", "\"" + version + "\"")
                .post(LINKS + "/" + id + "/end")
                .then();
    }

    private static ValidatableResponse states(String location, boolean lead, String branch, String since) {
        var statement = new HashMap<String, Object>(Map.of("lead", lead, "since", since));
        if (branch != null) {
            statement.put("branch", branch);
        }
        return COUNTY.sends(statement).post(location + "/standings").then();
    }

    private static ValidatableResponse supports(
            String kind,
            String giver,
            String beneficiaryKind,
            String beneficiary,
            String day,
            Map<String, Object> what) {
        var given = new HashMap<String, Object>(what);
        given.putAll(Map.of(
                "kind", kind,
                "giver", giver,
                "beneficiaryKind", beneficiaryKind,
                "beneficiary", beneficiary,
                "givenOn", day));
        return COUNTY.sends(given).post(SUPPORT).then();
    }

    private static ValidatableResponse opens(String direction, Map<String, Object> with) {
        var opening = new HashMap<String, Object>(with);
        opening.putAll(Map.of("direction", direction, "person", village.head(), "openedOn", "2009-02-01"));
        return COUNTY.sends(opening).post(TRACKS).then();
    }

    private static Map<String, Object> yuan(String amount) {
        return Map.of("amount", Map.of("amount", amount, "currency", "CNY"));
    }

    private static Map<String, Object> capacity(String amount, String since) {
        return Map.of("product", "鲜茶叶", "aYear", Map.of("amount", amount, "unit", "公斤"), "since", since);
    }

    private static Map<String, Object> base(String number, String body) {
        return new HashMap<>(Map.of(
                "number",
                number,
                "name",
                "示例村茶叶基地",
                "model",
                "ENTERPRISE_BASE_HOUSEHOLD",
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
