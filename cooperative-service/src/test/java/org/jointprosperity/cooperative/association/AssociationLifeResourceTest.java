package org.jointprosperity.cooperative.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
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
import org.jointprosperity.cooperative.suite.Announcements;
import org.jointprosperity.cooperative.suite.Codes;
import org.jointprosperity.cooperative.suite.Cooperative;
import org.jointprosperity.cooperative.suite.Registry;
import org.jointprosperity.cooperative.suite.Village;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Leaders, dues, services, conversion and boards of associations, cooperatives and collectives. */
@QuarkusTest
@WithTestResource(RealParts.class)
class AssociationLifeResourceTest {

    private static final String PATH = "/api/v1/associations";
    private static final Tokens COUNTY = Tokens.of("611038");
    private static final Tokens OTHER = Tokens.of("611038102");
    private static final String OTHER_LEADER = "N38011";

    private static Village village;

    @BeforeEach
    void knowTheVillage() {
        if (village == null) {
            village = Village.known("611038101201", 38010);
            Registry.registersPerson(OTHER_LEADER, village.branch(), village.household());
        }
    }

    @Test
    void endsATermWithTheNextOne() {
        var location = registered(Codes.association(3801), "ASSOCIATION");
        leads(location, 0, OTHER_LEADER, "2009-06-01").statusCode(201).body("leader", equalTo(OTHER_LEADER));
        leads(location, 1, OTHER_LEADER, "2009-07-01").statusCode(409).body("code", equalTo("leader-unchanged"));
        leads(location, 1, village.head(), "2009-05-31")
                .statusCode(409)
                .body("code", equalTo("leader-term-began-later"));
        leads(location, 1, "N99999", "2009-07-01").statusCode(409).body("code", equalTo("neighbour-unknown"));
        leads(location, 1, village.head(), "2010-01-01").statusCode(409).body("code", equalTo("date-in-the-future"));

        ledOn(location, "2009-05-31", village.head());
        ledOn(location, "2009-06-01", OTHER_LEADER);
        var details = details(Codes.association(3801), "ASSOCIATION");
        COUNTY.sends(details).header("If-Match", "\"1\"").put(location).then().statusCode(200);
        ledOn(location, "2009-12-30", OTHER_LEADER);
        ledOn(location, "2009-12-31", village.head());
        COUNTY.asks().get(location + "/leaders").then().body("items", hasSize(3));
        OTHER.asks().get(location + "/leaders").then().statusCode(404);
    }

    @Test
    void takesNoMoreThanTheDuesFromAMember() {
        var location = registered(Codes.association(3802), "ASSOCIATION");
        pays(location, village.head(), 2009, "10.00", "2009-03-10")
                .statusCode(409)
                .body("code", equalTo("dues-rate-missing"));
        rate(location, "20.00", "2008-01-01").statusCode(201);

        var first = pays(location, village.head(), 2009, "12.50", "2009-03-10")
                .statusCode(201)
                .extract();
        pays(location, village.head(), 2009, "7.51", "2009-03-11")
                .statusCode(409)
                .body("code", equalTo("dues-beyond-rate"))
                .body("paid", equalTo("12.50"));
        pays(location, village.household(), 2009, "20", "2009-03-11").statusCode(201);
        var entry = location + "/dues/" + first.path("id");
        COUNTY.sends(Map.of("reason", "重复入账")).post(entry + "/reversal").then().statusCode(201);
        COUNTY.sends(Map.of("reason", "重复入账"))
                .post(entry + "/reversal")
                .then()
                .statusCode(409)
                .body("code", equalTo("entry-already-reversed"));
        pays(location, village.head(), 2009, "20", "2009-03-12").statusCode(201);

        COUNTY.asks()
                .get(location + "/dues/years/2009")
                .then()
                .body("rate.amount", equalTo("20.00"))
                .body("payers", equalTo(2))
                .body("paid.amount", equalTo("40.00"));
        COUNTY.asks()
                .get(location + "/dues?year=2009&asOf=2009-03-11")
                .then()
                .body("items", hasSize(2))
                .body("items[0].reversedBy", notNullValue());
        assertThat(Announcements.lastOf(location.substring(PATH.length() + 1))).doesNotContain(village.head());
    }

    @Test
    void refusesDuesThatCannotBe() {
        var location = registered(Codes.association(3803), "ASSOCIATION");
        rate(location, "20.00", "2007-11-04").statusCode(409).body("code", equalTo("before-foundation"));
        rate(location, "20.00", "2008-01-01").statusCode(201);

        pays(location, village.head(), 2010, "10", "2009-03-10")
                .statusCode(409)
                .body("code", equalTo("dues-year-out-of-range"));
        pays(location, village.head(), 2006, "10", "2009-03-10")
                .statusCode(409)
                .body("code", equalTo("dues-year-out-of-range"));
        pays(location, village.head(), 2009, "10", "2010-01-01")
                .statusCode(409)
                .body("code", equalTo("date-in-the-future"));
        pays(location, village.head(), 2007, "10", "2007-11-04")
                .statusCode(409)
                .body("code", equalTo("before-foundation"));
        pays(location, village.head(), 2009, "0", "2009-03-10")
                .statusCode(400)
                .body("code", equalTo("amount-not-positive"));
        pays(location, village.head(), 2009, "99999999999999", "2009-03-10").statusCode(400);
        pays(location, village.head(), 2009, "9999999999999.99", "2009-03-10")
                .statusCode(409)
                .body("code", equalTo("dues-beyond-rate"));
        pays(location, "N98765", 2009, "10", "2009-03-10").statusCode(409).body("code", equalTo("neighbour-unknown"));
        pays(location, "somebody", 2009, "10", "2009-03-10").statusCode(400);
        var cooperative = Cooperative.registered(COUNTY, Codes.cooperative(3803), "核桃", village);
        pays(cooperative.path(), village.head(), 2009, "10", "2009-03-10")
                .statusCode(409)
                .body("code", equalTo("dues-of-associations-only"));
        COUNTY.asks().get(location + "/dues").then().body("items", hasSize(0));

        COUNTY.sends(Map.of("number", village.head(), "kind", "FARMER", "joinedOn", "2009-02-01"))
                .post(location + "/members")
                .then()
                .statusCode(201);
        pays(location, village.head(), 2008, "10", "2009-03-10")
                .statusCode(409)
                .body("code", equalTo("dues-of-no-member"));
        pays(location, village.head(), 2009, "10", "2009-01-31")
                .statusCode(409)
                .body("code", equalTo("dues-before-joining"))
                .body("joinedOn", equalTo("2009-02-01"));
        pays(location, OTHER_LEADER, 2009, "10", "2009-03-10").statusCode(201);
        COUNTY.sends(Map.of("completeFrom", "2009-02-01"))
                .post(location + "/register/declaration")
                .then()
                .statusCode(201)
                .body("membersRegistered", equalTo(90))
                .body("difference.zh", containsString("名册有1名成员，组织登记为90名"))
                .body("questions.number", equalTo(List.of(OTHER_LEADER)))
                .body("questions.year", equalTo(List.of(2009)))
                .body("questions[0].words.en", containsString("10.00 yuan"));
        pays(location, OTHER_LEADER, 2009, "10", "2009-03-10")
                .statusCode(409)
                .body("code", equalTo("dues-of-no-member"));
        pays(location, village.household(), 2009, "10", "2009-03-10").statusCode(201);
        var entry = COUNTY.asks().get(location + "/members").then().extract().<String>path("items[0].id");
        COUNTY.sends(Map.of("reason", "编号误填"))
                .header("If-Match", "*")
                .post(location + "/members/" + entry + "/withdrawal")
                .then()
                .statusCode(409)
                .body("code", equalTo("withdrawal-with-dues"))
                .body("payer", equalTo(village.household()))
                .body("year", equalTo(2009));
    }

    @Test
    void letsOneOfManyClerksTakeTheLastDues() {
        var location = registered(Codes.association(3804), "ASSOCIATION");
        rate(location, "20.00", "2008-01-01").statusCode(201);

        var answers = IntStream.range(0, 8)
                .mapToObj(clerk ->
                        CompletableFuture.supplyAsync(() -> pays(location, village.head(), 2009, "20", "2009-03-10")
                                .extract()
                                .statusCode()))
                .toList();

        assertThat(answers.stream().map(CompletableFuture::join))
                .containsOnlyOnce(201)
                .allMatch(List.of(201, 409)::contains);
    }

    @Test
    void keepsTheServicesItRendered() {
        var location = registered(Codes.association(3805), "ASSOCIATION");
        var rendered =
                serves(location, "TECHNIQUE", 42, "2009-04-02").statusCode(201).extract();
        serves(location, "MAGIC", 42, "2009-04-02").statusCode(409).body("code", equalTo("service-unknown"));
        serves(location, "SEED", 0, "2009-04-02").statusCode(400);
        serves(location, "SEED", 1, "2010-01-01").statusCode(409).body("code", equalTo("date-in-the-future"));
        serves(location, "SEED", 1, "2007-01-01").statusCode(409).body("code", equalTo("before-foundation"));
        COUNTY.sends(Map.of("reason", "误记"))
                .post(location + "/services/" + rendered.path("id") + "/reversal")
                .then()
                .statusCode(201)
                .body("reverses", equalTo(rendered.path("id")));

        COUNTY.asks().get(location + "/services?service=TECHNIQUE").then().body("items", hasSize(2));
        COUNTY.asks().get(location + "/services?asOf=2009-04-01").then().body("items", hasSize(0));
        COUNTY.asks().get(PATH + "/service-codes").then().body("code", hasItem("PRICE"));
        assertThat(Announcements.typesOf(location.substring(PATH.length() + 1), 3))
                .containsExactly(
                        "cooperative.AssociationRegistered",
                        "cooperative.ServiceRendered",
                        "cooperative.ServiceReversed");
    }

    @Test
    void isConvertedByClosingItAndNeverWrittenToAgain() {
        var old = registered(Codes.association(3806), "ASSOCIATION");
        rate(old, "20.00", "2008-01-01").statusCode(201);
        pays(old, village.head(), 2009, "5", "2009-09-30").statusCode(201);
        int before = figure("2009-09-30");
        int after = figure("2009-12-31");
        converts(old, 0, Codes.cooperative(3806), 60, "2009-09-29")
                .statusCode(409)
                .body("code", equalTo("conversion-before-last-entry"));
        converts(old, 0, Codes.cooperative(3806), 4, "2009-10-01")
                .statusCode(409)
                .body("code", equalTo("cooperative-too-few-members"));
        COUNTY.asks().get(old).then().body("closedOn", nullValue());

        var successor = converts(old, 0, Codes.cooperative(3806), 60, "2009-10-01")
                .statusCode(201)
                .body("kind", equalTo("COOPERATIVE"))
                .body("foundedOn", equalTo("2009-10-01"))
                .extract();

        COUNTY.asks()
                .get(old)
                .then()
                .body("closedOn", equalTo("2009-10-01"))
                .body("members", equalTo(90))
                .body("successor", equalTo(successor.path("id")));
        assertThat(successor.<String>path("predecessor")).isEqualTo(old.substring(PATH.length() + 1));
        pays(old, village.head(), 2009, "5", "2009-09-30").statusCode(409).body("code", equalTo("association-closed"));
        serves(old, "SEED", 1, "2009-09-30").statusCode(409).body("code", equalTo("association-closed"));
        leads(old, 1, OTHER_LEADER, "2009-11-01").statusCode(409).body("code", equalTo("association-closed"));
        converts(old, 1, Codes.collective(3806), 60, "2009-11-01")
                .statusCode(409)
                .body("code", equalTo("association-closed"));
        COUNTY.sends(changed(old))
                .header("If-Match", "\"1\"")
                .put(old)
                .then()
                .statusCode(409)
                .body("code", equalTo("association-closed"));
        COUNTY.asks().get(old + "/leaders?asOf=2009-10-01").then().body("items", hasSize(0));
        ledOn(successor.header("Location"), "2009-10-01", village.head());
        assertThat(figure("2009-09-30")).isEqualTo(before);
        assertThat(figure("2009-12-31")).isEqualTo(after);
        stood("2009-09-30", Codes.association(3806), 1);
        stood("2009-10-01", Codes.association(3806), 0);
        stood("2009-10-01", Codes.cooperative(3806), 1);
        assertThat(Announcements.typesOf(old.substring(PATH.length() + 1), 3))
                .containsExactly(
                        "cooperative.AssociationRegistered",
                        "cooperative.DuesPaid",
                        "cooperative.AssociationConverted");
    }

    @Test
    void aCooperativeIsConvertedWithItsMembersAndOffices() {
        var cooperative = Cooperative.registered(COUNTY, Codes.cooperative(3209), "核桃", village);
        var members = Cooperative.villagers("611038101201", 3_209_000, 6);
        cooperative.joinAll(members, "FARMER").statusCode(201);
        cooperative.declareComplete().statusCode(201);
        cooperative.takeOffice(members.get(0), "DIRECTOR").statusCode(201);
        var trade = COUNTY.sends(Map.of("association", cooperative.id(), "trade", traded("2009-05-12")))
                .post("/api/v1/trades")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        var draft = COUNTY.sends(Map.of("association", cooperative.id(), "year", 2008, "terms", terms()))
                .post("/api/v1/distributions")
                .then()
                .statusCode(201)
                .extract();
        int version = COUNTY.asks().get(cooperative.path()).then().extract().path("version");

        var wrong = Cooperative.villagers("611038101201", 3_209_100, 1).get(0);
        var entry = cooperative.join(wrong, "FARMER").statusCode(201).extract().header("Location");
        for (var kind : List.of("PAID_IN", "RETURNED")) {
            COUNTY.sends(Map.of("kind", kind, "amount", money("10"), "on", "2009-11-01"))
                    .post(entry + "/contributions")
                    .then()
                    .statusCode(201);
        }
        cooperative.member(entry, "/withdrawal", 0, Map.of("reason", "编号误填")).statusCode(200);
        converts(cooperative.path(), version, Codes.collective(3209), 60, "2008-01-01")
                .statusCode(409)
                .body("code", equalTo("conversion-before-last-entry"));
        converts(cooperative.path(), version, Codes.collective(3209), 60, "2009-05-12")
                .statusCode(409)
                .body("code", equalTo("conversion-before-last-entry"));
        var change = COUNTY.sends(Map.of("association", cooperative.id(), "title", "改章", "text", "一"))
                .post("/api/v1/charter-changes")
                .then()
                .statusCode(201)
                .extract();
        converts(cooperative.path(), version, Codes.collective(3209), 60, "2009-10-01")
                .statusCode(409)
                .body("code", equalTo("conversion-before-assembly"));
        Database.execute(
                "update charter_change set state = 'CLOSED', decided_on = '2009-09-01' where id = ?::uuid",
                change.<String>path("id"));
        var successor = converts(cooperative.path(), version, Codes.collective(3209), 60, "2009-10-01")
                .statusCode(201)
                .extract();

        COUNTY.asks().get(cooperative.path() + "/members").then().body("items", hasSize(0));
        COUNTY.asks()
                .get(cooperative.path() + "/members?asOf=2009-09-30")
                .then()
                .body("items", hasSize(6));
        COUNTY.asks()
                .get(cooperative.path() + "/offices?asOf=2009-10-01")
                .then()
                .body("items", hasSize(0));
        cooperative.compliance("").body("standing", equalTo("CLOSED"));
        COUNTY.sends(Map.of("reason", "误记"))
                .post(trade + "/reversal")
                .then()
                .statusCode(409)
                .body("code", equalTo("association-closed"));
        COUNTY.sends(terms())
                .header("If-Match", draft.header("ETag"))
                .put(draft.header("Location"))
                .then()
                .statusCode(409)
                .body("code", equalTo("association-closed"));
        var next = Cooperative.registered(COUNTY, Codes.cooperative(3210), "核桃", village);
        next.takeOffice(members.get(0), "DIRECTOR")
                .statusCode(409)
                .body("code", equalTo("office-in-competing-cooperative"));
        COUNTY.sends(Map.of("number", members.get(0), "post", "DIRECTOR", "beginsOn", "2009-10-01"))
                .post(next.path() + "/offices")
                .then()
                .statusCode(201);
        var founded = details(Codes.collective(3209), "COLLECTIVE");
        COUNTY.sends(founded)
                .header("If-Match", "*")
                .put(successor.header("Location"))
                .then()
                .statusCode(409)
                .body("code", equalTo("founded-by-conversion"));
    }

    private static Map<String, Object> traded(String day) {
        return Map.of(
                "side", "NON_MEMBER",
                "product", "核桃",
                "quantity", "12.5",
                "unit", "公斤",
                "amount", money("10.00"),
                "tradedOn", day);
    }

    private static Map<String, Object> terms() {
        return Map.of(
                "surplus",
                money("10"),
                "losses",
                money("0"),
                "reservePerMille",
                0,
                "reserveBasis",
                "TRADE",
                "patronagePerMille",
                600,
                "subsidies",
                money("0"),
                "capitalisedPerMille",
                0);
    }

    @Test
    void registersACollectiveByItsOwnRules() {
        int before = figure("2009-12-31");
        Database.execute(
                "insert into board_rule (effective_from, least, most, odd, jurisdiction, source) values (?::date, 3, 7, true, ?, ?)",
                "2009-06-01",
                "611038",
                "某县试点办法");
        var location = registered(Codes.collective(3807), "COLLECTIVE");

        boards(location, 4, "2009-05-31").statusCode(201);
        boards(location, 4, "2009-06-01")
                .statusCode(409)
                .body("code", equalTo("board-size-even"))
                .body("verification", equalTo("NOT_VERIFIED"));
        boards(location, 9, "2009-06-01").statusCode(409).body("code", equalTo("board-size-beyond-law"));
        boards(location, 5, "2009-06-01").statusCode(201);
        boards(registered(Codes.association(3807), "ASSOCIATION"), 5, "2009-06-01")
                .statusCode(409)
                .body("code", equalTo("not-a-collective"));
        COUNTY.asks()
                .get(location + "/boards?asOf=2009-12-31")
                .then()
                .body("items", hasSize(1))
                .body("items[0].size", equalTo(5));
        COUNTY.asks().get(location + "/boards?asOf=2009-05-31").then().body("items[0].size", equalTo(4));
        COUNTY.asks().get(location + "/board-rules?asOf=2009-05-31").then().body("$", hasSize(0));
        COUNTY.asks()
                .get(location + "/board-rules?asOf=2025-05-01")
                .then()
                .body("find { it.jurisdiction == '00' }.most", equalTo(7));
        assertThat(figure("2009-12-31"))
                .as("one association more, the collective is none")
                .isEqualTo(before + 1);
    }

    @Test
    void refusesAKindThatIsNotThatOfTheCode() {
        COUNTY.sends(details(Codes.cooperative(3808), "ASSOCIATION"))
                .post(PATH)
                .then()
                .statusCode(409)
                .body("code", equalTo("kind-not-of-credit-code"))
                .body("kindOfCode", equalTo("COOPERATIVE"));
    }

    private static String registered(String code, String kind) {
        return COUNTY.sends(details(code, kind))
                .post(PATH)
                .then()
                .statusCode(201)
                .body("kind", equalTo(kind))
                .extract()
                .header("Location");
    }

    private static ValidatableResponse leads(String location, int version, String leader, String since) {
        return COUNTY.sends(Map.of("leader", leader, "since", since))
                .header("If-Match", "\"" + version + "\"")
                .post(location + "/leaders")
                .then();
    }

    private static void ledOn(String location, String day, String leader) {
        COUNTY.asks()
                .get(location + "/leaders?asOf=" + day)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].leader", equalTo(leader));
    }

    private static ValidatableResponse rate(String location, String yuan, String since) {
        return COUNTY.sends(Map.of("aYear", money(yuan), "since", since))
                .post(location + "/dues-rates")
                .then();
    }

    private static ValidatableResponse pays(String location, String member, int year, String yuan, String paidOn) {
        return COUNTY.sends(Map.of("member", member, "year", year, "amount", money(yuan), "paidOn", paidOn))
                .post(location + "/dues")
                .then();
    }

    private static ValidatableResponse serves(String location, String service, int served, String renderedOn) {
        return COUNTY.sends(Map.of("service", service, "served", served, "renderedOn", renderedOn))
                .post(location + "/services")
                .then();
    }

    private static ValidatableResponse boards(String location, int size, String since) {
        return COUNTY.sends(Map.of("size", size, "since", since))
                .post(location + "/boards")
                .then();
    }

    private static ValidatableResponse converts(String location, int version, String code, int members, String day) {
        return COUNTY.sends(Map.of(
                        "creditCode", code,
                        "name", "承继组织",
                        "leader", village.head(),
                        "members", members,
                        "convertedOn", day))
                .header("If-Match", "\"" + version + "\"")
                .post(location + "/conversion")
                .then();
    }

    private static int figure(String asOf) {
        return COUNTY.asks()
                .get("/api/v1/cooperative-figures?asOf=" + asOf)
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.code == 'associations' }.value");
    }

    private static void stood(String day, String code, int count) {
        COUNTY.asks().get(PATH + "?asOf=" + day + "&creditCode=" + code).then().body("items", hasSize(count));
    }

    private static Map<String, Object> changed(String location) {
        var details = details(COUNTY.asks().get(location).then().extract().path("creditCode"), "ASSOCIATION");
        details.put("members", 91);
        return details;
    }

    private static Map<String, Object> money(String yuan) {
        return Map.of("amount", yuan, "currency", "CNY");
    }

    private static Map<String, Object> details(String code, String kind) {
        return new HashMap<>(Map.of(
                "creditCode",
                code,
                "name",
                "示例村核桃组织",
                "industry",
                "核桃",
                "branch",
                village.branch(),
                "leader",
                village.head(),
                "members",
                90,
                "foundedOn",
                "2007-11-05",
                "kind",
                kind));
    }
}
