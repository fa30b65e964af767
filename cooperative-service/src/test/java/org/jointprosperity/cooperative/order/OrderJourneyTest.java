package org.jointprosperity.cooperative.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.jointprosperity.cooperative.suite.Market.delivery;
import static org.jointprosperity.cooperative.suite.Market.money;
import static org.jointprosperity.cooperative.suite.Market.payment;

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
import org.jointprosperity.cooperative.suite.Market;
import org.jointprosperity.cooperative.suite.Village;
import org.junit.jupiter.api.Test;

/** 企业+基地+农户: an enterprise buys from a household and a base; each side fails once, and all of it is settled. */
@QuarkusTest
@WithTestResource(RealParts.class)
class OrderJourneyTest {

    private static final String COUNTY = "611032";
    private static final String ENTERPRISE = Codes.company(3201);

    private Market market;
    private Village village;

    @Test
    void goesFromTheSigningToTheLastPayment() {
        market = Market.of(COUNTY);
        village = Village.known("611032101201", 32001);
        var household = aHouseholdSignsAtTheMarketPriceButNoLessThanTheFloor();
        itDeliversInPartLowerAndLateAndSomethingIsRejected();
        theBuyerPaysBelowTheFloorAndTheDifferenceIsClaimedAndPaid();
        theOrderIsSettledAtTheHigherOfFloorAndMarketAndPaid(household);
        theHouseholdFellShortObjectsAndPaysWhatIsDecided(household);
        var base = aBaseSignsAtAFixedPriceAndDeliversAll();
        theBuyerDoesNotPayAndSettlesTheDefault(base);
        everyoneGetsAStatement();
    }

    private String aHouseholdSignsAtTheMarketPriceButNoLessThanTheFloor() {
        market.quotes("2009-09-01", "38");
        market.quotes("2009-10-01", "44.5");
        market.quotes("2009-11-01", "41.005");
        var terms = Market.terms("DD2009-3201", ENTERPRISE, village.household());
        terms.put("priceRule", Market.market("1"));
        terms.put("advance", money("500"));
        return market.signs(terms);
    }

    private void itDeliversInPartLowerAndLateAndSomethingIsRejected() {
        var weighed = delivery("JH32001", "DD2009-3201", "2009-09-05", "一级", "20.125");
        weighed.put("weighing", Map.of("gross", "21", "tare", "0.875", "unit", "公斤"));
        market.takes(weighed).statusCode(201).body("fullness", equalTo("PARTIAL"));
        market.takes(delivery("JH32002", "DD2009-3201", "2009-10-05", "二级", "30"))
                .body("quality", equalTo("LOWER"));
        market.takes(delivery("JH32003", "DD2009-3201", "2009-10-06", "等外", "5"))
                .body("quality", equalTo("REJECTED"));
        market.takes(delivery("JH32004", "DD2009-3201", "2009-11-05", "一级", "10.333"))
                .body("timeliness", equalTo("LATE"));
    }

    private void theBuyerPaysBelowTheFloorAndTheDifferenceIsClaimedAndPaid() {
        var first = market.takes(delivery("JH32009", "DD2009-3201", "2009-12-25", "一级", "1"))
                .statusCode(409)
                .body("code", equalTo("delivery-outside-window"));
        assertThat(first.extract().jsonPath().getInt("graceDays")).isEqualTo(7);
        var delivery = "/api/v1/deliveries/" + idOf("deliveries?order=DD2009-3201");
        market.does(delivery, "/payment", payment("36", "724.50", "2009-09-05")).statusCode(200);
        var claim = "/api/v1/price-claims/" + idOf("price-claims?order=DD2009-3201");
        market.does(claim, "/payment", Map.of("amount", money("80.00"), "paidOn", "2009-12-31"))
                .statusCode(409)
                .body("code", equalTo("payment-not-the-difference"));
        market.does(claim, "/payment", Map.of("amount", money("80.50"), "paidOn", "2009-12-31"))
                .statusCode(200)
                .body("state", equalTo("PAID"));
        assertThat(Announcements.typesOf(id(claim), 2))
                .containsExactly("cooperative.ClaimRaised", "cooperative.ClaimSettled");
    }

    private void theOrderIsSettledAtTheHigherOfFloorAndMarketAndPaid(String order) {
        market.does(order, "/settlement", Map.of())
                .statusCode(201)
                .body("due.amount", equalTo("2331.04"))
                .body("paid.amount", equalTo("724.50"))
                .body("claimed.amount", equalTo("80.50"))
                .body("advanceUsed.amount", equalTo("500.00"))
                .body("balance.amount", equalTo("1026.04"));
        var settlement = order + "/settlement";
        market.does(settlement, "/payments", Map.of("amount", money("1000"), "paidOn", "2009-12-31"))
                .statusCode(200)
                .body("outstanding.amount", equalTo("26.04"));
        market.does(settlement, "/payments", Map.of("amount", money("26.05"), "paidOn", "2009-12-31"))
                .statusCode(409)
                .body("code", equalTo("payment-exceeds-balance"));
        market.does(settlement, "/payments", Map.of("amount", money("26.04"), "paidOn", "2009-12-31"))
                .statusCode(200)
                .body("payments", hasSize(2))
                .body("outstanding.amount", equalTo("0.00"));
        assertThat(incomeBooked()).isEqualTo(225_054 + 8_050);
    }

    private void theHouseholdFellShortObjectsAndPaysWhatIsDecided(String order) {
        market.does(order, "/breaches", Map.of("ground", "NOT_PAID", "statement", "示例"))
                .statusCode(409)
                .body("code", equalTo("order-paid"));
        var breach = market.does(order, "/breaches", Map.of("ground", "NOT_DELIVERED", "statement", "仅交六成"))
                .statusCode(201)
                .body("shortfall.amount", equalTo("39.542"))
                .body("owed.amount", equalTo("0.00"))
                .body("penalty.amount", equalTo("158.17"))
                .extract()
                .header("Location");
        market.does(order, "/breaches", Map.of("ground", "NOT_TAKEN", "statement", "示例"))
                .statusCode(409)
                .body("code", equalTo("breach-already-declared"));
        var decision = Map.of("upheld", true, "reason", "无灾情证明");
        market.does(breach, "/decision", decision).statusCode(409).body("code", equalTo("objection-still-possible"));
        market.does(breach, "/objection", Map.of("reason", "遭雹灾")).statusCode(200);
        market.does(Tokens.of("611032101201"), breach, "/decision", decision)
                .statusCode(403)
                .body("code", equalTo("reserved-for-superior"));
        market.does(breach, "/decision", decision)
                .statusCode(200)
                .body("state", equalTo("UPHELD"))
                .body("policyVerified", equalTo(false));
        market.does(breach, "/settlement", Map.of("amount", money("158.17"), "paidOn", "2009-12-31"))
                .statusCode(200)
                .body("state", equalTo("SETTLED"));
        assertThat(Announcements.typesOf(id(order), 3))
                .containsExactly("cooperative.OrderSigned", "cooperative.OrderSettled", "cooperative.OrderDefaulted");
        assertThat(Announcements.lastOf(id(order)))
                .contains("\"party\":\"SUPPLIER\"", "\"penaltyFen\":15817", "\"shortfallThousandths\":39542");
    }

    private String aBaseSignsAtAFixedPriceAndDeliversAll() {
        var base = new HashMap<String, Object>(Map.of(
                "number",
                "JD32001",
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
                Map.of("name", "示例主体", "creditCode", ENTERPRISE),
                "leader",
                village.head()));
        base.put("openedOn", "2009-02-05");
        Tokens.of(COUNTY).sends(base).post("/api/v1/bases").then().statusCode(201);
        var terms = Market.terms("DD2009-3202", ENTERPRISE, "JD32001");
        terms.put("priceRule", Map.of("kind", "FIXED", "price", money("50")));
        var order = market.signs(terms);
        market.takes(delivery("JH32005", "DD2009-3202", "2009-09-05", "一级", "100"))
                .statusCode(201)
                .body("fullness", equalTo("FULL"));
        return order;
    }

    private void theBuyerDoesNotPayAndSettlesTheDefault(String order) {
        market.does(order, "/settlement", Map.of()).statusCode(201).body("balance.amount", equalTo("5000.00"));
        var declaration = Map.of("ground", "NOT_PAID", "statement", "逾期未付");
        market.does(order, "/breaches", declaration).statusCode(409).body("code", equalTo("payment-not-yet-due"));
        Database.execute("update order_settlement set payable_until = '2009-12-30' where order_number = 'DD2009-3202'");
        itIsDismissedAndStandsUntilTheDaysToPayHavePassedOnceMore(order, declaration);
        var breach = market.does(order, "/breaches", declaration)
                .statusCode(201)
                .body("payable.amount", equalTo("5500.00"))
                .extract()
                .header("Location");
        market.does(order + "/settlement", "/payments", Map.of("amount", money("2000"), "paidOn", "2009-12-31"))
                .statusCode(200);
        market.does(breach, "/settlement", Map.of("amount", money("3500"), "paidOn", "2009-12-31"))
                .statusCode(200)
                .body("state", equalTo("SETTLED"));
        assertThat(market.reads(order + "/settlement").getString("outstanding.amount"))
                .isEqualTo("0.00");
        assertThat(Announcements.typesOf(id(order), 3)).last().isEqualTo("cooperative.OrderDefaulted");
        var answers =
                List.of("/api/v1/deliveries/" + idOf("deliveries?order=DD2009-3202"), order + "/settlement", breach);
        assertThat(answers).noneMatch(this::restsOnAPolicyThatWasRead);
        Database.execute("update trade_policy set verified = true where jurisdiction = ?", COUNTY);
        assertThat(answers).allMatch(this::restsOnAPolicyThatWasRead);
    }

    private void itIsDismissedAndStandsUntilTheDaysToPayHavePassedOnceMore(
            String order, Map<String, String> declaration) {
        var dismissed = market.does(order, "/breaches", declaration)
                .statusCode(201)
                .extract()
                .header("Location");
        market.does(dismissed, "/objection", Map.of("reason", "款已汇出")).statusCode(200);
        market.does(dismissed, "/decision", Map.of("upheld", false, "reason", "待查"))
                .statusCode(200)
                .body("state", equalTo("DISMISSED"));
        market.does(order, "/breaches", declaration)
                .statusCode(409)
                .body("code", equalTo("breach-dismissed-before"))
                .body("dismissedOn", equalTo("2009-12-31"));
        Database.execute("update order_breach set decided_on = '2009-11-30' where order_number = 'DD2009-3202'");
    }

    private boolean restsOnAPolicyThatWasRead(String answer) {
        return market.reads(answer).getBoolean("policyVerified");
    }

    private void everyoneGetsAStatement() {
        var statement = market.reads("/api/v1/order-statements/enterprises/" + ENTERPRISE);
        assertThat(statement.getInt("deliverySums.rows")).isEqualTo(5);
        assertThat(statement.getString("deliverySums.due.amount")).isEqualTo("7331.04");
        for (var column : List.of("guaranteed", "due", "paid", "claimed")) {
            assertThat(fen(statement.getString("deliverySums." + column + ".amount")))
                    .as(column)
                    .isEqualTo(statement.getList("deliveries." + column + ".amount", String.class).stream()
                            .mapToLong(OrderJourneyTest::fen)
                            .sum());
        }
        assertThat(market.reads("/api/v1/order-statements/villages/611032101201")
                        .getString("settlementSums.balancePaid.amount"))
                .isEqualTo("6026.04");
        Tokens.of(COUNTY)
                .asks()
                .accept("text/html")
                .get("/api/v1/order-statements/households/" + village.household() + "/print")
                .then()
                .statusCode(200)
                .contentType(containsString("text/html"))
                .body(containsString("2331.04"))
                .body(containsString("<link rel=\"stylesheet\" href=\"/paper.css\">"))
                .body(not(containsString("<style")))
                .body(not(containsString("<script")));
    }

    private String idOf(String list) {
        return market.reads("/api/v1/" + list).getString("items[0].id");
    }

    private long incomeBooked() {
        return Database.number(
                "select sum(amount_fen) from income_entry where household_number = ? and source = 'ORDER'",
                village.household());
    }

    private static long fen(String yuan) {
        return yuan == null ? 0 : Long.parseLong(yuan.replace(".", ""));
    }

    private static String id(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
