package org.jointprosperity.cooperative.distribution;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.jointprosperity.cooperative.distribution.SurplusCooperative.ASSEMBLY;
import static org.jointprosperity.cooperative.distribution.SurplusCooperative.DIVISION;
import static org.jointprosperity.cooperative.distribution.SurplusCooperative.MEMBERS;
import static org.jointprosperity.cooperative.distribution.SurplusCooperative.OTHER_TOWN;
import static org.jointprosperity.cooperative.distribution.SurplusCooperative.TOWN;
import static org.jointprosperity.cooperative.distribution.SurplusCooperative.book;
import static org.jointprosperity.cooperative.distribution.SurplusCooperative.carried;
import static org.jointprosperity.cooperative.distribution.SurplusCooperative.draft;
import static org.jointprosperity.cooperative.distribution.SurplusCooperative.founded;
import static org.jointprosperity.cooperative.distribution.SurplusCooperative.income;
import static org.jointprosperity.cooperative.distribution.SurplusCooperative.memberships;
import static org.jointprosperity.cooperative.distribution.SurplusCooperative.path;
import static org.jointprosperity.cooperative.distribution.SurplusCooperative.paysIn;
import static org.jointprosperity.cooperative.distribution.SurplusCooperative.proposed;
import static org.jointprosperity.cooperative.distribution.SurplusCooperative.refuses;
import static org.jointprosperity.cooperative.distribution.SurplusCooperative.subject;
import static org.jointprosperity.cooperative.distribution.SurplusCooperative.terms;
import static org.jointprosperity.cooperative.distribution.SurplusCooperative.trade;
import static org.jointprosperity.cooperative.distribution.SurplusCooperative.village;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.contracts.EvaluationEvent.DecisionRejected;
import org.jointprosperity.contracts.EvaluationEvent.StageJudged;
import org.jointprosperity.cooperative.suite.Announcements;
import org.jointprosperity.cooperative.suite.Registry;
import org.junit.jupiter.api.Test;

/**
 * A cooperative of five from its founding to statements on paper: trade, draft, assembly, no, anew, yes. The business day is the last of 2009, so the law
 * of 2006 says what goes back by trade.
 */
@QuarkusTest
@WithTestResource(RealParts.class)
class SurplusJourneyTest {

    @Test
    void aSurplusGoesFromTheBooksThroughTheAssemblyToEveryMember() {
        var cooperative = founded();
        var memberships = memberships(cooperative);
        paysIn(cooperative, memberships.get(MEMBERS.get(0)), "100.00");
        paysIn(cooperative, memberships.get(MEMBERS.get(1)), "100.00");
        paysIn(cooperative, memberships.get(MEMBERS.get(2)), "200.00");
        TOWN.sends(Map.of("votes", 1, "effectiveFrom", "2008-02-01"))
                .post(path(cooperative) + "/members/" + memberships.get(MEMBERS.get(0)) + "/additional-votes")
                .then()
                .statusCode(201);
        trades(cooperative);

        refuses(draft(cooperative, terms("1000.01", 599, 0)), "patronage-below-least")
                .body("article", equalTo("中华人民共和国农民专业合作社法（2006年） 第三十七条"))
                .body("least", equalTo(600))
                .body("verified", equalTo(false));
        refuses(draft(cooperative, 2010, terms("1", 600, 0)), "year-not-over");
        var draft = draft(cooperative, terms("1000.01", 600, 0))
                .statusCode(201)
                .body("state", equalTo("DRAFT"))
                .body("revision", equalTo(1))
                .body("reckoning", nullValue())
                .extract();
        String location = draft.header("Location");
        refuses(draft(cooperative, terms("1", 600, 0)), "distribution-in-force");
        TOWN.asks()
                .get(location + "/shares")
                .then()
                .statusCode(200)
                .body("items.byTrade.amount", contains("199.98", "199.98", "200.05", "0.00", "0.00"));
        refuses(TOWN.asks().get(location + "/statements").then(), "distribution-still-draft");
        var tag = TOWN.sends(terms("1000.01", 600, 250))
                .header("If-Match", draft.header("ETag"))
                .put(location)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        TOWN.asks()
                .get(location + "/reckoning")
                .then()
                .statusCode(200)
                .body("distributable.amount", equalTo("1000.01"))
                .body("byTrade.amount", equalTo("600.01"))
                .body("members", equalTo(5))
                .body("votes", equalTo(6));

        TOWN.sends("").post(location + "/proposal").then().statusCode(428);
        OTHER_TOWN
                .sends("")
                .header("If-Match", tag)
                .post(location + "/proposal")
                .then()
                .statusCode(404);
        proposed(location, tag).body("reckoning.byTrade.amount", equalTo("600.01"));
        UUID id = UUID.fromString(draft.path("id"));
        assertThat(Announcements.typesOf(id.toString(), 1)).containsExactly("cooperative.DistributionProposed");
        assertThat(Announcements.lastOf(id.toString()))
                .contains("\"matter\":\"surplus-distribution\"", "\"members\":5", "\"votes\":6")
                .contains("{\"memberNumber\":\"N240701\",\"votes\":2}");
        refuses(book(cooperative, trade("MEMBER", MEMBERS.get(0), "1.00", "2008-12-31")), "trade-year-closed");
        refuses(
                TOWN.sends(terms("1", 600, 0))
                        .header("If-Match", "*")
                        .put(location)
                        .then(),
                "distribution-not-draft");

        var decision = UUID.randomUUID();
        Registry.announce(new StageJudged(
                decision, subject(id, 1), 1, "COOPERATIVE_ASSEMBLY", "VOID", "r", DIVISION, ASSEMBLY.minusDays(9)));
        Registry.announce(
                new DecisionRejected(UUID.randomUUID(), subject(id, 2), "surplus-distribution", 1, DIVISION, ASSEMBLY));
        TOWN.asks().get(location).then().body("state", equalTo("PROPOSED"));
        Registry.announce(
                new DecisionRejected(decision, subject(id, 1), "surplus-distribution", 1, DIVISION, ASSEMBLY));
        TOWN.asks()
                .get(location)
                .then()
                .body("state", equalTo("RETURNED"))
                .body("returnReason", equalTo("REJECTED"))
                .body("decidedOn", equalTo(ASSEMBLY.toString()));
        assertThat(Announcements.typesOf(id.toString(), 2)).endsWith("cooperative.DistributionReturned");
        book(cooperative, trade("NON_MEMBER", null, "1.00", "2008-12-31")).statusCode(201);

        var anew = draft(cooperative, terms("1000.01", 600, 250))
                .statusCode(201)
                .body("revision", equalTo(2))
                .extract();
        location = anew.header("Location");
        id = UUID.fromString(anew.path("id"));
        proposed(location, anew.header("ETag"));
        Registry.announce(carried(id, 2));

        TOWN.asks()
                .get(location)
                .then()
                .body("state", equalTo("FINAL"))
                .body("decidedOn", equalTo(ASSEMBLY.toString()));
        assertThat(Announcements.typesOf(id.toString(), 2)).endsWith("cooperative.DistributionFinal");
        refuses(draft(cooperative, terms("1", 600, 0)), "distribution-in-force");
        statements(location);
        accounts(cooperative, id);
    }

    private static void trades(UUID cooperative) {
        refuses(book(cooperative, trade("MEMBER", "N249999", "1.00", "2008-05-12")), "not-a-member-on-that-day")
                .body("rule", equalTo("surplus-law-2006-34"))
                .body("article", equalTo("中华人民共和国农民专业合作社法（2006年） 第三十四条"))
                .body("verified", equalTo(false));
        refuses(book(cooperative, trade("MEMBER", MEMBERS.get(0), "1.00", "2008-01-31")), "not-a-member-on-that-day");
        refuses(book(cooperative, trade("MEMBER", null, "1.00", "2008-05-12")), "trade-party-unclear");
        refuses(book(cooperative, trade("NON_MEMBER", MEMBERS.get(0), "1.00", "2008-05-12")), "trade-party-unclear");
        refuses(book(cooperative, trade("MEMBER", MEMBERS.get(0), "0.00", "2008-05-12")), "trade-of-nothing");
        refuses(book(cooperative, trade("MEMBER", MEMBERS.get(0), "1.00", "2999-05-12")), "date-in-the-future");
        batch(TOWN, cooperative, Collections.nCopies(501, trade("NON_MEMBER", null, "1.00", "2008-05-12")))
                .statusCode(400);
        batch(OTHER_TOWN, cooperative, List.of(trade("NON_MEMBER", null, "1.00", "2008-05-12")))
                .statusCode(404);
        refuses(
                        batch(
                                TOWN,
                                cooperative,
                                List.of(
                                        trade("NON_MEMBER", null, "1.00", "2008-05-12"),
                                        trade("NON_MEMBER", null, "1.00", "2999-05-12"))),
                        "date-in-the-future")
                .body("at", equalTo(1));
        assertThat(Database.number("select count(*) from trade_entry where association_id = ?", cooperative))
                .isZero();

        batch(
                        TOWN,
                        cooperative,
                        List.of(
                                trade("MEMBER", MEMBERS.get(0), "33.33", "2008-05-12"),
                                trade("MEMBER", MEMBERS.get(1), "33.33", "2008-05-12"),
                                trade("MEMBER", MEMBERS.get(2), "33.34", "2008-09-01"),
                                trade("NON_MEMBER", null, "500.00", "2008-09-01"),
                                trade("MEMBER", MEMBERS.get(2), "77.00", "2007-12-31")))
                .statusCode(409);
        batch(
                        TOWN,
                        cooperative,
                        List.of(
                                trade("MEMBER", MEMBERS.get(0), "33.33", "2008-05-12"),
                                trade("MEMBER", MEMBERS.get(1), "33.33", "2008-05-12"),
                                trade("MEMBER", MEMBERS.get(2), "33.34", "2008-09-01"),
                                trade("NON_MEMBER", null, "500.00", "2008-09-01")))
                .statusCode(200)
                .body("items", hasSize(4))
                .body("items[0].quantity", equalTo("12.5"));
        var wrong = book(cooperative, trade("MEMBER", MEMBERS.get(3), "9.99", "2008-10-01"))
                .statusCode(201)
                .extract()
                .header("Location");
        var back = TOWN.sends(Map.of("reason", "金额录错"))
                .post(wrong + "/reversal")
                .then()
                .statusCode(201)
                .body("reversal", equalTo(true))
                .body("amount.amount", equalTo("9.99"))
                .extract()
                .header("Location");
        refuses(TOWN.sends(Map.of("reason", "再次")).post(wrong + "/reversal").then(), "trade-already-reversed");
        refuses(TOWN.sends(Map.of("reason", "再次")).post(back + "/reversal").then(), "reversal-of-a-reversal");
        TOWN.asks()
                .get("/api/v1/trades/totals?association=" + cooperative)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].members.amount", equalTo("100.00"))
                .body("items[0].nonMembers.amount", equalTo("500.00"))
                .body("items[0].entries", equalTo(6));
        OTHER_TOWN.asks().get("/api/v1/trades").then().statusCode(200).body("items", hasSize(0));
    }

    private static void statements(String location) {
        var first = MEMBERS.get(0);
        TOWN.asks()
                .get(location + "/statements/" + first)
                .then()
                .statusCode(200)
                .body("share.byTrade.amount", equalTo("199.98"))
                .body("share.byCapital.amount", equalTo("100.00"))
                .body("share.capitalised.amount", equalTo("74.99"))
                .body("share.paid.amount", equalTo("224.99"))
                .body("own[0].zh", containsString("600.01 × 本人交易额 33.33 ÷ 全体成员交易额 100.00 = 199.98"))
                .body("own[0].en", containsString("own trade 33.33"))
                .body("cooperative[1].zh", containsString("第三十七条"));
        TOWN.asks()
                .get(location + "/statements")
                .then()
                .statusCode(200)
                .body("sumCheck", equalTo(true))
                .body("shared.amount", equalTo("1000.01"));
        TOWN.asks()
                .get(location + "/statements/paper")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString("1000.01 = 1000.01 相符"))
                .body(containsString("<th>N240705</th>"))
                .body(containsString("<link rel=\"stylesheet\" href=\"/paper.css\">"))
                .body(not(containsString("style=")))
                .body(not(containsString("<script")));
        TOWN.asks()
                .get(location + "/statements/" + first + "/paper")
                .then()
                .statusCode(200)
                .body(containsString("N240701"))
                .body(not(containsString("N240702")));
        OTHER_TOWN.asks().get(location + "/statements/" + first).then().statusCode(404);
        Tokens.of("611024102")
                .with("person", first)
                .asks()
                .get(location + "/statements/" + first)
                .then()
                .statusCode(200);
        Tokens.of("611024102")
                .with("person", MEMBERS.get(1))
                .asks()
                .get(location + "/statements/" + first + "/paper")
                .then()
                .statusCode(404);
        amountsAreTheirOwn(location, first);
        TOWN.asks().get(location + "/statements/N249999").then().statusCode(404);
    }

    /** Who may only read sees the sums of all, of one member nothing but what is its household's. */
    private static void amountsAreTheirOwn(String location, String member) {
        Registry.registersPerson("N240790", village().branch(), "H24101207-790");
        var home = Tokens.villager().with("division", DIVISION).with("person", MEMBERS.get(1));
        var neighbour = Tokens.villager().with("division", DIVISION).with("person", "N240790");
        home.asks().get(location + "/shares").then().body("items[0].total.amount", equalTo("299.98"));
        home.asks().get(location + "/statements/" + member).then().statusCode(200);
        neighbour
                .asks()
                .get(location + "/shares")
                .then()
                .statusCode(200)
                .body("items", hasSize(5))
                .body("items[0].total", nullValue())
                .body("items[0].trade", nullValue())
                .body("items[0].paid", nullValue());
        neighbour.asks().get(location + "/statements").then().statusCode(200);
        for (var told : List.of("/statements/" + member, "/statements/" + member + "/paper", "/statements/paper")) {
            refused(neighbour, location + told);
        }
        var of = (String) TOWN.asks().get(location).then().extract().path("association");
        neighbour
                .asks()
                .get("/api/v1/trades?side=MEMBER&association=" + of)
                .then()
                .body("items[0].member", notNullValue())
                .body("items[0].amount", nullValue())
                .body("items[0].quantity", nullValue());
        var members = "/api/v1/associations/" + of + "/members";
        neighbour.asks().get(members).then().body("items", hasSize(5)).body("items[0].capital", nullValue());
        home.asks().get(members).then().body("items[0].capital", notNullValue());
        var membership = memberships(UUID.fromString(of)).get(member);
        refused(neighbour, members + "/" + membership + "/contributions");
        var accounts = "/api/v1/associations/" + of + "/accounts";
        neighbour.asks().get(accounts).then().body("items[0].capital", nullValue());
        refused(neighbour, accounts + "/" + member);
        home.asks().get(accounts + "/" + member).then().statusCode(200);
    }

    private static void refused(Tokens caller, String path) {
        caller.asks().get(path).then().statusCode(403).body("code", equalTo("amounts-not-yours"));
    }

    private static void accounts(UUID cooperative, UUID distribution) {
        await().atMost(20, SECONDS)
                .until(() -> Database.number("select count(*) from distribution where id = ? and booked", distribution)
                        == 1);
        assertThat(Database.number(
                        "select sum(amount_fen) from capital_entry where organisation_id = ? and kind = 'CONVERTED'",
                        cooperative))
                .isEqualTo(7_499 + 7_499 + 10_001);
        assertThat(income(distribution, "PATRONAGE")).isEqualTo(60_001);
        assertThat(income(distribution, "CAPITAL")).isEqualTo(40_000);
        TOWN.asks()
                .get(path(cooperative) + "/accounts/" + MEMBERS.get(0))
                .then()
                .statusCode(200)
                .body("capital.amount", equalTo("174.99"))
                .body("trade[0].year", equalTo(2008))
                .body("trade[0].amount.amount", equalTo("33.33"))
                .body("returns[0].paid.amount", equalTo("224.99"));
        TOWN.asks()
                .get(path(cooperative) + "/accounts")
                .then()
                .statusCode(200)
                .body("items", hasSize(5))
                .body("items[0].votes", equalTo(2));
        OTHER_TOWN.asks().get(path(cooperative) + "/accounts").then().statusCode(404);
        TOWN.asks().get(path(cooperative) + "/accounts/N249999").then().statusCode(404);
    }

    private static ValidatableResponse batch(Tokens caller, UUID cooperative, List<Map<String, Object>> trades) {
        return caller.sends(Map.of("association", cooperative, "trades", trades))
                .post("/api/v1/trades/batch")
                .then();
    }
}
