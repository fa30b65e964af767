package org.jointprosperity.cooperative.suite;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.Tokens;

/** A county that trades tea under orders, as callers of the API see it; the terms are those of {@link Trade}. */
public final class Market {

    private static final String QUOTATION = "示例鲜茶叶一级收购价";

    private final Tokens county;
    private final String division;

    private Market(Tokens county, String division) {
        this.county = county;
        this.division = division;
    }

    /** The county has laid down the grades of tea and its policy of orders, long before the orders of the tests. */
    public static Market of(String division) {
        var market = new Market(Tokens.of(division), division);
        market.layDown();
        return market;
    }

    private void layDown() {
        Database.execute(
                """
                insert into grade_table values (gen_random_uuid(), '鲜茶叶', '公斤', '特级、一级、二级', '等外', '%s', '2007-01-01',
                  null, '示例', false)"""
                        .formatted(division));
        Database.execute(
                """
                insert into trade_policy values (gen_random_uuid(), 50, 7, 30, 100, 100, 15, 30, '%s', '2008-01-01', null,
                  '示例', false)"""
                        .formatted(division));
    }

    /** The market quotes a price. */
    public void quotes(String day, String yuan) {
        Tokens.of(division)
                .scopes("cooperative:read cooperative:admin")
                .sends(Map.of(
                        "name",
                        QUOTATION,
                        "quotedOn",
                        day,
                        "unit",
                        "公斤",
                        "price",
                        money(yuan),
                        "jurisdiction",
                        division,
                        "source",
                        "示例"))
                .post("/api/v1/market-quotations")
                .then()
                .statusCode(201);
    }

    /** The terms of an order; whoever wants others changes them before it is signed. */
    public static Map<String, Object> terms(String number, String buyer, String supplier) {
        var terms = new HashMap<String, Object>(Map.of(
                "number",
                number,
                "buyer",
                buyer,
                "buyerName",
                "示例茶业有限公司",
                "supplier",
                Map.of("kind", supplier.startsWith("H") ? "HOUSEHOLD" : "BASE", "number", supplier),
                "product",
                "鲜茶叶",
                "grade",
                "一级",
                "lowerGradePerMille",
                800,
                "quantity",
                Map.of("amount", "100", "unit", "公斤"),
                "floorPrice",
                money("40"),
                "signedOn",
                "2009-03-01"));
        terms.put("windowFrom", "2009-09-01");
        terms.put("windowTo", "2009-10-31");
        return terms;
    }

    /** A rule that follows the market. */
    public static Map<String, Object> market(String difference) {
        return Map.of("kind", "MARKET", "quotation", QUOTATION, "difference", difference);
    }

    /** A delivery that comes to the scales. */
    public static Map<String, Object> delivery(String number, String order, String day, String grade, String net) {
        return new HashMap<>(Map.of(
                "number", number,
                "order", order,
                "deliveredOn", day,
                "grade", grade,
                "weighing", Map.of("net", net, "unit", "公斤")));
    }

    /** What is paid on the spot. */
    public static Map<String, Object> payment(String price, String amount, String day) {
        return Map.of("price", money(price), "amount", money(amount), "paidOn", day);
    }

    /** Yuan. */
    public static Map<String, Object> money(String yuan) {
        return Map.of("amount", yuan, "currency", "CNY");
    }

    /** Signs an order; its location. */
    public String signs(Map<String, Object> terms) {
        return county.sends(terms)
                .post("/api/v1/orders")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    /** Takes a delivery. */
    public ValidatableResponse takes(Map<String, Object> delivery) {
        return county.sends(delivery).post("/api/v1/deliveries").then();
    }

    /** Reads a record. */
    public JsonPath reads(String location) {
        return county.asks().get(location).then().statusCode(200).extract().jsonPath();
    }

    /** Does something to a record as it stands. */
    public ValidatableResponse does(String location, String transition, Object body) {
        return does(county, location, transition, body);
    }

    /** Lets someone do something to a record as the county sees it. */
    public ValidatableResponse does(Tokens caller, String location, String transition, Object body) {
        var tag = county.asks().get(location).then().extract().header("ETag");
        return caller.sends(body)
                .header("If-Match", tag)
                .post(location + transition)
                .then();
    }
}
