package org.jointprosperity.cooperative.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.jointprosperity.cooperative.suite.Market.delivery;
import static org.jointprosperity.cooperative.suite.Market.money;
import static org.jointprosperity.cooperative.suite.Market.payment;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.cooperative.suite.Announcements;
import org.jointprosperity.cooperative.suite.Codes;
import org.jointprosperity.cooperative.suite.Market;
import org.jointprosperity.cooperative.suite.Registry;
import org.jointprosperity.cooperative.suite.Upload;
import org.jointprosperity.cooperative.suite.Village;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class OrderResourceTest {

    private static final String COUNTY = "611031";
    private static final String ENTERPRISE = Codes.company(3101);
    private static final int CLERKS = 64;

    private static Market market;
    private static Village village;

    @BeforeEach
    void knowTheCounty() {
        if (market == null) {
            market = Market.of(COUNTY);
            village = Village.known("611031101201", 31001);
        }
    }

    @Test
    void refusesTermsThatCannotStand() {
        assertRefused("price-rule-below-floor", "priceRule", Map.of("kind", "FIXED", "price", money("39.999")));
        assertRefused("price-rule-below-floor", "priceRule", Map.of("kind", "OVER_FLOOR", "perMille", -1));
        assertRefused("price-rule-incomplete", "priceRule", Map.of("kind", "MARKET"));
        assertRefused("order-without-price", "floorPrice", null);
        assertRefused("order-without-price", "floorPrice", money("0.00"));
        assertRefused("delivery-window-before-signing", "signedOn", "2009-09-02");
        assertRefused("delivery-window-backwards", "windowTo", "2009-08-31");
        assertRefused("grade-unknown", "grade", "三级");
        assertRefused("unit-not-of-product", "quantity", Map.of("amount", "1", "unit", "箱"));
        assertRefused("product-without-grades", "product", "示例产品");
        assertRefused("quantity-too-large", "quantity", Map.of("amount", "1000000000.001", "unit", "公斤"));
        assertRefused("advance-exceeds-worth", "advance", money("4000.01"));
        assertRefused("base-unknown", "supplier", Map.of("kind", "BASE", "number", "JD999999"));
        assertRefused("neighbour-unknown", "supplier", Map.of("kind", "HOUSEHOLD", "number", "H00000000-000"));
        assertRefused("supplier-not-of-kind", "supplier", Map.of("kind", "BASE", "number", village.household()));
        assertRefused("not-an-enterprise", "buyer", Codes.association(3101));
        assertRefused("no-order-policy-in-force", "signedOn", "2007-12-31");
        var tooDear = terms("DD2009-3199");
        tooDear.put("floorPrice", money("10000000.001"));
        Tokens.of(COUNTY)
                .sends(tooDear)
                .post("/api/v1/orders")
                .then()
                .statusCode(400)
                .body("violations[0].code", equalTo("unit-price-too-large"));
        var tooMuch = terms("DD2009-3199");
        tooMuch.put("quantity", Map.of("amount", "1000000000", "unit", "公斤"));
        tooMuch.put("floorPrice", money("10000000"));
        refused(tooMuch, "amount-too-large");
        assertThat(market.reads("/api/v1/orders?number=DD2009-3199").getList("items"))
                .isEmpty();
    }

    @Test
    void answersEveryDeliveryOfABatch() {
        market.signs(terms("DD2009-3102"));
        var crates = delivery("JH31013", "DD2009-3102", "2009-09-05", "一级", "1");
        crates.put("weighing", Map.of("net", "1", "unit", "箱"));
        var underpaid = delivery("JH31015", "DD2009-3102", "2009-09-05", "一级", "10");
        underpaid.put("payment", payment("36", "361", "2009-09-05"));
        var batch = Map.of(
                "items",
                List.of(
                        delivery("JH31011", "DD2009-3102", "2009-09-05", "一级", "10"),
                        delivery("JH31012", "DD2009-3102", "2009-11-08", "一级", "10"),
                        crates,
                        delivery("JH31014", "DD2009-3102", "2009-09-05", "三级", "10"),
                        underpaid,
                        delivery("JH31016", "DD2009-9999", "2009-09-05", "一级", "10"),
                        delivery("JH31011", "DD2009-3102", "2009-09-05", "一级", "10"),
                        delivery("JH31011", "DD2009-3102", "2009-09-05", "一级", "11")));

        var answers = Tokens.of(COUNTY)
                .sends(batch)
                .post("/api/v1/deliveries/batch")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(answers.getList("items.result", String.class))
                .containsExactly(
                        "TAKEN", "REFUSED", "REFUSED", "REFUSED", "REFUSED", "REFUSED", "UNCHANGED", "REFUSED");
        assertThat(answers.getList("items.code", String.class))
                .containsExactly(
                        null,
                        "delivery-outside-window",
                        "delivery-unit-not-of-order",
                        "grade-unknown",
                        "amount-not-quantity-times-price",
                        "order-unknown",
                        null,
                        "delivery-taken-otherwise");
        assertThat(market.reads("/api/v1/orders?number=DD2009-3102").getString("items[0].delivered.amount"))
                .isEqualTo("10");
        Tokens.of(COUNTY)
                .sends(Map.of(
                        "items",
                        Collections.nCopies(501, delivery("JH31011", "DD2009-3102", "2009-09-05", "一级", "10"))))
                .post("/api/v1/deliveries/batch")
                .then()
                .statusCode(400);
    }

    @Test
    void isSettledOnceHoweverManyClerksSettleItAtOnce() throws InterruptedException {
        var order = market.signs(terms("DD2009-3103"));
        market.takes(delivery("JH31031", "DD2009-3103", "2009-09-05", "一级", "100"))
                .statusCode(201);
        var tag = Tokens.of(COUNTY).asks().get(order).then().extract().header("ETag");
        var statuses = Collections.synchronizedList(new ArrayList<Integer>());
        var start = new CountDownLatch(1);
        var clerks = Executors.newFixedThreadPool(CLERKS);
        for (int clerk = 0; clerk < CLERKS; clerk++) {
            var ifMatch = clerk % 2 == 0 ? tag : "*";
            var request = Tokens.of(COUNTY).sends(Map.of()).header("If-Match", ifMatch);
            clerks.submit(() -> {
                start.await();
                return statuses.add(request.post(order + "/settlement").statusCode());
            });
        }

        start.countDown();
        clerks.shutdown();

        assertThat(clerks.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        assertThat(statuses).hasSize(CLERKS);
        assertThat(statuses.stream().filter(status -> status == 201)).hasSize(1);
        assertThat(statuses.stream().filter(status -> status == 409 || status == 412))
                .hasSize(CLERKS - 1);
        assertThat(Database.number("select count(*) from order_settlement where order_number = 'DD2009-3103'"))
                .isEqualTo(1);
        assertThat(Database.number(
                        "select count(*) from outbox where type = 'cooperative.OrderSettled' and aggregate_id::text = ?",
                        order.substring(order.lastIndexOf('/') + 1)))
                .isEqualTo(1);
        market.does(order, "/settlement", Map.of()).statusCode(409).body("code", equalTo("order-already-settled"));
    }

    @Test
    void waivesAClaimByALevelAboveWithAReason() {
        market.signs(terms("DD2009-3104"));
        var underpaid = delivery("JH31041", "DD2009-3104", "2009-09-05", "一级", "10");
        underpaid.put("payment", payment("36", "360", "2009-09-05"));
        market.takes(underpaid).statusCode(201);
        var claim = "/api/v1/price-claims/"
                + market.reads("/api/v1/price-claims?order=DD2009-3104").getString("items[0].id");

        market.does(claim, "/waiver", Map.of("reason", " ")).statusCode(400);
        market.does(Tokens.of("611031101201"), claim, "/waiver", Map.of("reason", "示例"))
                .statusCode(403);
        market.does(claim, "/waiver", Map.of("reason", "双方书面商定"))
                .statusCode(200)
                .body("state", equalTo("WAIVED"))
                .body("difference.amount", equalTo("40.00"));
        market.does(claim, "/payment", Map.of("amount", money("40"), "paidOn", "2009-12-31"))
                .statusCode(409)
                .body("code", equalTo("claim-closed"));
    }

    @Test
    void isSeenByItsVillageAndItsBuyerAndByNobodyElse() {
        var order = market.signs(terms("DD2009-3105"));
        market.takes(delivery("JH31051", "DD2009-3105", "2009-09-05", "一级", "10"))
                .statusCode(201);
        var buyer = Tokens.unit().with("unit", ENTERPRISE);
        var otherTown = Tokens.of("611031102");

        buyer.asks().get(order).then().statusCode(200);
        otherTown.asks().get(order).then().statusCode(404);
        otherTown.asks().get("/api/v1/deliveries?order=DD2009-3105").then().body("items", hasSize(0));
        otherTown.sends(terms("DD2009-3105")).post("/api/v1/orders").then().statusCode(409);
        otherTown
                .sends(Map.of())
                .header("If-Match", "*")
                .post(order + "/settlement")
                .then()
                .statusCode(404);
        otherTown
                .asks()
                .get("/api/v1/order-statements/households/" + village.household())
                .then()
                .statusCode(404);
        otherTown
                .asks()
                .get("/api/v1/order-statements/villages/611031101201")
                .then()
                .statusCode(404);
    }

    @Test
    void tellsNeighboursNoAmountsOfAHousehold() {
        market.signs(terms("DD2009-3106"));
        var paid = delivery("JH31061", "DD2009-3106", "2009-09-05", "一级", "10");
        paid.put("payment", payment("41", "410", "2009-09-05"));
        market.takes(paid).statusCode(201);
        Registry.registersPerson("N31006", village.branch(), village.household());
        Registry.registersPerson("N31007", village.branch(), "H11101201-007");
        var own = Tokens.villager().with("division", "611031101201").with("person", "N31006");
        var neighbour = Tokens.villager().with("division", "611031101201").with("person", "N31007");

        own.asks().get("/api/v1/deliveries?order=DD2009-3106").then().body("items[0].paid.amount", equalTo("410.00"));
        neighbour
                .asks()
                .get("/api/v1/deliveries?order=DD2009-3106")
                .then()
                .body("items", hasSize(1))
                .body("items[0].paid", nullValue())
                .body("items[0].net", nullValue())
                .body("items[0].worthPerMille", nullValue());
        var seen = "/api/v1/orders?number=DD2009-3106";
        own.asks()
                .get(seen)
                .then()
                .body("items[0].quantity.amount", equalTo("100"))
                .body("items[0].floorPrice.amount", equalTo("40.00"))
                .body("items[0].delivered.amount", equalTo("10"));
        neighbour
                .asks()
                .get(seen)
                .then()
                .body("items", hasSize(1))
                .body("items[0].quantity", nullValue())
                .body("items[0].floorPrice", nullValue())
                .body("items[0].lowerGradePerMille", nullValue())
                .body("items[0].delivered", nullValue());
        own.asks()
                .get("/api/v1/order-statements/households/" + village.household())
                .then()
                .statusCode(200);
        neighbour
                .asks()
                .get("/api/v1/order-statements/households/" + village.household())
                .then()
                .statusCode(403)
                .body("code", equalTo("amounts-not-yours"));
    }

    @Test
    void endsByADefaultThatTakesItsAdvanceOnce() {
        var home = Village.known("611031107201", 31011);
        var terms = Market.terms("DD2009-3110", ENTERPRISE, home.household());
        terms.put("priceRule", Map.of("kind", "FIXED", "price", money("50")));
        terms.put("advance", money("500"));
        var order = market.signs(terms);
        var short1 = market.does(order, "/breaches", Map.of("ground", "NOT_DELIVERED", "statement", "未交"))
                .statusCode(201)
                .body("owed.amount", equalTo("500.00"))
                .body("penalty.amount", equalTo("500.00"))
                .extract()
                .header("Location");
        market.takes(delivery("JH31101", "DD2009-3110", "2009-09-05", "一级", "10"))
                .statusCode(409)
                .body("code", equalTo("order-in-default"));
        market.does(short1, "/objection", Map.of("reason", "买方拒收")).statusCode(200);
        market.does(short1, "/decision", Map.of("upheld", false, "reason", "货已备妥"))
                .statusCode(200)
                .body("state", equalTo("DISMISSED"));
        market.does(order, "/breaches", Map.of("ground", "NOT_DELIVERED", "statement", "仍未交"))
                .statusCode(409)
                .body("code", equalTo("breach-dismissed-before"))
                .body("dismissedOn", equalTo("2009-12-31"));
        var untaken = market.does(order, "/breaches", Map.of("ground", "NOT_TAKEN", "statement", "拒收"))
                .statusCode(201)
                .body("owed.amount", equalTo("4500.00"))
                .body("advanceSetOff.amount", equalTo("500.00"))
                .body("penalty.amount", equalTo("500.00"))
                .extract()
                .header("Location");
        market.does(untaken, "/settlement", Map.of("amount", money("5000"), "paidOn", "2009-12-31"))
                .statusCode(200);
        assertThat(market.reads(order).getString("state")).isEqualTo("DEFAULTED");
        market.takes(delivery("JH31101", "DD2009-3110", "2009-09-05", "一级", "10"))
                .statusCode(409)
                .body("code", equalTo("order-ended-by-default"));
        assertThat(earned(home.household())).isEqualTo(500_000);
    }

    @Test
    void keepsItsGradesAndEarnsForWhoStandsInThePlaceOfItsHousehold() {
        var home = Village.known("611031108201", 31012);
        var survivor = "H31108201-002";
        Registry.registersHousehold(survivor, home.branch());
        var order = market.signs(Market.terms("DD2009-3111", ENTERPRISE, home.household()));
        Database.execute(
                """
                insert into grade_table values (gen_random_uuid(), '鲜茶叶', '公斤', '甲、乙', '丙', '611031108', '2009-01-01',
                  null, '示例', false)""");
        market.takes(delivery("JH31111", "DD2009-3111", "2009-09-05", "一级", "100"))
                .statusCode(201)
                .body("quality", equalTo("AS_AGREED"));
        Registry.mergesHousehold(home.household(), survivor, "611031108201");

        market.does(order, "/settlement", Map.of()).statusCode(201);

        assertThat(earned(survivor)).isEqualTo(400_000);
        var id = order.substring(order.lastIndexOf('/') + 1);
        assertThat(Announcements.typesOf(id, 2)).containsExactly("cooperative.OrderSigned", "cooperative.OrderSettled");
        assertThat(Announcements.lastOf(id))
                .contains("\"supplierKind\":\"HOUSEHOLD\"")
                .doesNotContain(home.household());
    }

    @Test
    void leavesWhatIsLaidDownToCountyAndTownFromTodayOn() {
        var admin = Tokens.of(COUNTY).scopes("cooperative:read cooperative:admin");
        var grades = new HashMap<String, Object>(Map.of(
                "product", "示例产品", "unit", "公斤", "grades", List.of("一级"), "rejectedGrade", "等外", "source", "示例"));
        grades.putAll(Map.of("verified", false, "jurisdiction", COUNTY, "effectiveFrom", "2009-12-30"));
        var path = "/api/v1/product-grades";
        Tokens.of(COUNTY).sends(grades).post(path).then().statusCode(403);
        admin.sends(grades).post(path).then().statusCode(409).body("code", equalTo("policy-begins-in-the-past"));
        grades.put("effectiveFrom", "2009-12-31");
        grades.put("jurisdiction", "611031101201");
        admin.sends(grades).post(path).then().statusCode(409).body("code", equalTo("not-of-county-or-town"));
        grades.put("jurisdiction", "611031101");
        admin.sends(grades).post(path).then().statusCode(201);
    }

    @Test
    void followsItsHouseholdToAnotherVillage() {
        var there = Village.known("611031103201", 31009);
        var mover = Village.known("611031104201", 31010);
        var order = market.signs(Market.terms("DD2009-3107", ENTERPRISE, mover.household()));
        market.takes(delivery("JH31071", "DD2009-3107", "2009-09-05", "一级", "100"))
                .statusCode(201);
        market.does(order, "/settlement", Map.of()).statusCode(201);

        Registry.movesHousehold(mover.household(), there.branch());

        Tokens.of("611031104").asks().get(order).then().statusCode(404);
        Tokens.of("611031103").asks().get(order + "/settlement").then().statusCode(200);
        Tokens.of("611031103")
                .asks()
                .get("/api/v1/deliveries?order=DD2009-3107")
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void waitsInARosterForItsHouseholdAndItsDeliveriesForIt() {
        var late = "H11105201-001";
        var orders = Upload.by(Tokens.of(COUNTY))
                .csv(
                        "orders",
                        "合同编号,企业信用代码,企业名称,供方类型,供方编号,产品,等级,数量,单位,保底价(元),签订日期,交货起,交货止",
                        "DD2009-3108," + ENTERPRISE + ",示例,户," + late
                                + ",鲜茶叶,一级,100,公斤,40,2009-03-01,2009-09-01,2009-10-31");
        var deliveries = Upload.by(Tokens.of(COUNTY))
                .csv(
                        "deliveries",
                        "交货编号,合同编号,交货日期,等级,数量,单位,单价(元),金额(元)",
                        "JH31081,DD2009-3108,2009-09-05,一级,10,公斤,40.5,405");
        assertThat(orders.getInt("counts.waiting")).isEqualTo(1);
        assertThat(deliveries.getInt("counts.waiting")).isEqualTo(1);

        Registry.registersHousehold(late, "61103110520101");

        await().atMost(30, TimeUnit.SECONDS)
                .until(() -> market.reads("/api/v1/deliveries?order=DD2009-3108")
                                .getList("items")
                                .size()
                        == 1);
    }

    @Test
    void reportsTheBadCellsOfARoster() {
        market.signs(terms("DD2009-3109"));
        var rows = new ArrayList<>(List.of(
                "交货编号,合同编号,交货日期,等级,数量,单位,单价(元),金额(元)",
                "JH31091,DD2009-3109,2009-12-05,一级,10,公斤,40,400",
                "JH31092,DD2009-3109,2009-09-05,三级,10,公斤,40,400",
                "JH31093,DD2009-3109,2009-09-05,一级,10,箱,40,400",
                "JH31094,DD2009-3109,2009-09-05,一级,10,公斤,40,401",
                "JH31095,DD2009-3109,2009-09-05,一级,0,公斤,40,0",
                "JH31096,DD2009-3109,2009-09-05,一级,-1,公斤,40,400"));

        var job = Upload.by(Tokens.of(COUNTY)).csv("deliveries", rows.toArray(String[]::new));

        assertThat(job.getInt("counts.rejected")).isEqualTo(6);
        assertThat(job.getList("errors.column", String.class)).containsExactly("交货日期", "等级", "单位", "金额(元)", "数量", "数量");
    }

    private static long earned(String household) {
        return Database.number(
                "select sum(amount_fen) from income_entry where household_number = ? and source = 'ORDER'", household);
    }

    private static Map<String, Object> terms(String number) {
        return Market.terms(number, ENTERPRISE, village.household());
    }

    private static void assertRefused(String code, String field, Object value) {
        var terms = terms("DD2009-3199");
        terms.put(field, value);
        refused(terms, code);
    }

    private static void refused(Map<String, Object> terms, String code) {
        Tokens.of(COUNTY)
                .sends(terms)
                .post("/api/v1/orders")
                .then()
                .statusCode(409)
                .body("code", equalTo(code));
    }
}
