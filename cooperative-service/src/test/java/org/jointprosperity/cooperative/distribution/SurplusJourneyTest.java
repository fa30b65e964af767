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

import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.chassis.Tokens;
import org.jointprosperity.contracts.EvaluationEvent;
import org.jointprosperity.contracts.EvaluationEvent.DecisionCarried;
import org.jointprosperity.contracts.EvaluationEvent.DecisionClosed;
import org.jointprosperity.contracts.EvaluationEvent.DecisionRejected;
import org.jointprosperity.contracts.EvaluationEvent.StageJudged;
import org.jointprosperity.contracts.EvaluationEvent.Subject;
import org.jointprosperity.cooperative.suite.Announcements;
import org.jointprosperity.cooperative.suite.Codes;
import org.jointprosperity.cooperative.suite.Cooperative;
import org.jointprosperity.cooperative.suite.Registry;
import org.jointprosperity.cooperative.suite.Village;
import org.junit.jupiter.api.Test;

/**
 * A cooperative of five from its founding to statements on paper: trade, draft, assembly, no, anew, yes. The business day is the last of 2009, so the law
 * of 2006 says what goes back by trade.
 */
@QuarkusTest
@WithTestResource(RealParts.class)
class SurplusJourneyTest {

    private static final String DIVISION = "611024101207";
    private static final Tokens TOWN = Tokens.of("611024101");
    private static final Tokens OTHER_TOWN = Tokens.of("611024102");
    private static final LocalDate ASSEMBLY = LocalDate.of(2010, 1, 20);
    private static final List<String> MEMBERS =
            IntStream.rangeClosed(1, 5).mapToObj(number -> "N24070" + number).toList();

    @Inject
    BookingShares booking;

    @Inject
    Scheduler scheduler;

    private static Village village;
    private static int cooperatives = 700;

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

    /** What a charter keeps for the reserve reaches the accounts, and the next year waits until it does. */
    @Test
    void aYearThatKeepsEverythingIsDecidedBeforeTheNext() {
        var cooperative = founded("2006-12-20", "2006-12-31");
        Map.of("patronagePerMille", 1001, "reservePerMille", -1, "capitalisedPerMille", 1001)
                .forEach((share, perMille) -> draft(cooperative, with(terms("1", 600, 0), share, perMille))
                        .statusCode(400)
                        .body("violations.field", contains("terms." + share)));
        book(cooperative, trade("MEMBER", MEMBERS.get(0), "10.00", "2007-05-12"))
                .statusCode(201);
        book(cooperative, trade("MEMBER", MEMBERS.get(1), "30.00", "2007-05-12"))
                .statusCode(201);
        book(cooperative, trade("MEMBER", MEMBERS.get(0), "10.00", "2008-05-12"))
                .statusCode(201);
        refuses(draft(cooperative, 2005, terms("1", 600, 0)), "year-before-foundation")
                .body("foundedOn", equalTo("2006-12-20"));
        var nothing = draft(cooperative, 2007, with(terms("50.00", 600, 0), "losses", money("80.50")))
                .statusCode(201)
                .extract();
        TOWN.asks()
                .get(nothing.header("Location") + "/reckoning")
                .then()
                .body("losses.amount", equalTo("50.00"))
                .body("lossesLeft.amount", equalTo("30.50"));
        refuses(propose(nothing.header("Location"), nothing.header("ETag")), "nothing-to-distribute")
                .body("lossesLeft", equalTo("30.50"))
                .body("rule", equalTo("surplus-law-2006-37"));
        refuses(draft(cooperative, 2008, terms("0", 600, 0)), "losses-not-carried-on")
                .body("missing", equalTo("30.50"));
        var early = draft(cooperative, 2008, with(terms("0", 600, 0), "losses", money("30.50")))
                .statusCode(201)
                .extract();
        refuses(
                        draft(cooperative, 2009, with(terms("100.00", 600, 0), "losses", money("30.49"))),
                        "losses-not-carried-on")
                .body("before", equalTo(2008));
        refuses(
                        TOWN.sends(with(terms("100.00", 600, 0), "losses", money("30.49")))
                                .header("If-Match", early.header("ETag"))
                                .put(early.header("Location"))
                                .then(),
                        "losses-not-carried-on")
                .body("before", equalTo(2007))
                .body("year", equalTo(2008))
                .body("left", equalTo("30.50"))
                .body("losses", equalTo("30.49"))
                .body("missing", equalTo("0.01"))
                .body("article", equalTo("中华人民共和国农民专业合作社法（2006年） 第三十七条"));
        var partly = TOWN.sends(with(terms("20.00", 600, 0), "losses", money("30.50")))
                .header("If-Match", early.header("ETag"))
                .put(early.header("Location"))
                .then()
                .statusCode(200)
                .extract();
        refuses(
                        draft(cooperative, 2009, with(terms("100.00", 600, 0), "losses", money("10.49"))),
                        "losses-not-carried-on")
                .body("left", equalTo("10.50"))
                .body("missing", equalTo("0.01"));
        var kept = TOWN.sends(with(terms("100.00", 600, 0), "reservePerMille", 1000))
                .header("If-Match", nothing.header("ETag"))
                .put(nothing.header("Location"))
                .then()
                .statusCode(200)
                .extract();
        proposed(nothing.header("Location"), kept.header("ETag"))
                .body("reckoning.reserve.amount", equalTo("100.00"))
                .body("reckoning.distributable.amount", equalTo("0.00"));
        var next = TOWN.sends(terms("100.00", 600, 0))
                .header("If-Match", partly.header("ETag"))
                .put(early.header("Location"))
                .then()
                .statusCode(200)
                .extract();
        String nextYear = early.header("Location");
        refuses(propose(nextYear, next.header("ETag")), "another-year-undecided")
                .body("undecided", equalTo(2007));

        Registry.announce(carried(UUID.fromString(nothing.path("id")), 1));
        TOWN.asks().get(nothing.header("Location")).then().body("state", equalTo("FINAL"));
        TOWN.asks()
                .get(path(cooperative) + "/accounts/" + MEMBERS.get(1))
                .then()
                .statusCode(200)
                .body("reserve.amount", equalTo("75.00"));
        TOWN.asks()
                .get(nothing.header("Location") + "/statements")
                .then()
                .statusCode(200)
                .body("sumCheck", equalTo(true));
        proposed(nextYear, next.header("ETag"));
        TOWN.asks()
                .get(nextYear + "/shares")
                .then()
                .body("items.byCapital.amount", contains("10.00", "30.00", "0.00", "0.00", "0.00"));
        Registry.announce(carried(UUID.fromString(early.path("id")), 1));
        TOWN.asks().get(nextYear).then().body("state", equalTo("FINAL"));
        refuses(draft(cooperative, 2006, terms("10.00", 600, 0)), "later-year-final")
                .body("year", equalTo(2006))
                .body("final", equalTo(2007));
    }

    @Test
    void aDecisionThatIsClosedReturnsTheDistribution() {
        var cooperative = founded();
        book(cooperative, trade("MEMBER", MEMBERS.get(0), "10.00", "2008-05-12"))
                .statusCode(201);
        var draft = draft(cooperative, terms("10", 600, 0)).statusCode(201).extract();
        proposed(draft.header("Location"), draft.header("ETag"));
        UUID id = UUID.fromString(draft.path("id"));
        var named = path(cooperative) + "/members/" + memberships(cooperative).get(MEMBERS.get(4));
        refuses(withdrawn(named), "withdrawal-before-assembly").body("number", equalTo(MEMBERS.get(4)));

        Registry.announce(new DecisionClosed(
                UUID.randomUUID(), subject(id, 1), "surplus-distribution", "WITHDRAWN", DIVISION, ASSEMBLY));

        TOWN.asks().get(draft.header("Location")).then().body("returnReason", equalTo("CLOSED"));
        withdrawn(named).statusCode(200);
    }

    /** Between the assembly and the booking of the shares an entry stays; whoever has no trade may be taken out after it. */
    @Test
    void anEntryIsNotWithdrawnBeforeItsShareIsBooked() {
        var cooperative = founded();
        book(cooperative, trade("MEMBER", MEMBERS.get(0), "10.00", "2008-05-12"))
                .statusCode(201);
        var draft = draft(cooperative, terms("10", 600, 0)).statusCode(201).extract();
        proposed(draft.header("Location"), draft.header("ETag"));
        UUID id = UUID.fromString(draft.path("id"));
        var named = path(cooperative) + "/members/" + memberships(cooperative).get(MEMBERS.get(4));
        scheduler.pause();
        try {
            Registry.announce(carried(id, 1));
            refuses(withdrawn(named), "withdrawal-before-shares")
                    .body("number", equalTo(MEMBERS.get(4)))
                    .body("year", equalTo(2008));
        } finally {
            scheduler.resume();
        }
        await().atMost(20, SECONDS)
                .until(() -> Database.number("select count(*) from distribution where id = ? and booked", id) == 1);
        withdrawn(named).statusCode(200);
    }

    private static ValidatableResponse withdrawn(String membership) {
        return TOWN.sends(Map.of("reason", "编号误填"))
                .header("If-Match", "*")
                .post(membership + "/withdrawal")
                .then();
    }

    @Test
    void nothingIsDistributedByAnIncompleteRegisterOrWithoutTrade() {
        var cooperative = registered();
        var draft = draft(cooperative, terms("10", 600, 0)).statusCode(201).extract();
        refuses(propose(draft.header("Location"), draft.header("ETag")), "member-register-incomplete");

        declares(cooperative, "2008-02-01");
        refuses(propose(draft.header("Location"), draft.header("ETag")), "no-member-trade")
                .body("article", equalTo("中华人民共和国农民专业合作社法（2006年） 第三十七条"));
        TOWN.asks().get(draft.header("Location")).then().body("state", equalTo("DRAFT"));
    }

    /** The roll of a large cooperative still travels in one event, and its shares are booked in many slices. */
    @Test
    void thousandsOfMembersAreServed() {
        var cooperative = founded();
        book(cooperative, trade("MEMBER", MEMBERS.get(0), "10.00", "2008-05-12"))
                .statusCode(201);
        Database.execute(
                """
                insert into membership (id, version, organisation_id, number, kind, division_code, joined_on)
                select gen_random_uuid(), 0, ?, 'N7' || lpad(n::text, 6, '0'), 'FARMER', ?, '2008-02-01'
                from generate_series(1, 2995) n""",
                cooperative,
                DIVISION);
        var draft = draft(cooperative, terms("30000", 600, 0, "30000"))
                .statusCode(201)
                .extract();

        proposed(draft.header("Location"), draft.header("ETag"))
                .body("reckoning.members", equalTo(3_000))
                .body("reckoning.votes", equalTo(3_000));
        UUID id = UUID.fromString(draft.path("id"));
        assertThat(Announcements.typesOf(id.toString(), 1)).containsExactly("cooperative.DistributionProposed");
        Registry.announce(carried(id, 1));

        await().atMost(60, SECONDS)
                .until(() -> Database.number("select count(*) from distribution where id = ? and booked", id) == 1);
        TOWN.asks()
                .get(draft.header("Location") + "/statements")
                .then()
                .statusCode(200)
                .body("sumCheck", equalTo(true))
                .body("byCapital.amount", equalTo("12000.00"));
        var second = TOWN.asks()
                .get(draft.header("Location") + "/shares?limit=200")
                .then()
                .statusCode(200)
                .body("items", hasSize(200))
                .body("items[5].member", equalTo("N7000001"))
                .body("items[5].byCapital.amount", equalTo("4.00"))
                .extract();
        TOWN.asks()
                .get(draft.header("Location") + "/shares?limit=200&cursor=" + second.path("next"))
                .then()
                .statusCode(200)
                .body("items[0].member", equalTo("N7000196"));
    }

    /** A member whose household is not known here yet waits and keeps nobody else waiting; one who left is paid out. */
    @Test
    void whatCannotBeBookedIsSeenAndHeals() {
        var cooperative = founded();
        var memberships = memberships(cooperative);
        book(cooperative, trade("MEMBER", MEMBERS.get(0), "10.00", "2008-05-12"))
                .statusCode(201);
        book(cooperative, trade("MEMBER", MEMBERS.get(1), "10.00", "2008-05-12"))
                .statusCode(201);
        book(cooperative, trade("NON_MEMBER", null, "9999999999999.99", "2008-05-12"))
                .statusCode(409)
                .body("code", equalTo("sum-too-large"));
        var draft = draft(cooperative, terms("10", 600, 500)).statusCode(201).extract();
        String location = draft.header("Location");
        proposed(location, draft.header("ETag"));
        UUID id = UUID.fromString(draft.path("id"));
        TOWN.sends(Map.of("leftOn", "2009-06-01", "reason", "DIED"))
                .header("If-Match", "*")
                .post(path(cooperative) + "/members/" + memberships.get(MEMBERS.get(0)) + "/leaving")
                .then()
                .statusCode(200);
        Database.execute("update neighbour set household_number = 'H99999999-999' where number = ?", MEMBERS.get(1));
        Registry.announce(carried(id, 1));
        await().atMost(20, SECONDS)
                .until(() -> Database.number("select count(*) from distribution where id = ? and booked", id) == 1);

        TOWN.asks()
                .get(location + "/statements/" + MEMBERS.get(0))
                .then()
                .body("share.booked", equalTo(true))
                .body("share.converted.amount", equalTo("0.00"))
                .body("share.unconverted", equalTo("membership-ended"));
        TOWN.asks()
                .get(location + "/statements/" + MEMBERS.get(1))
                .then()
                .body("share.booked", equalTo(false))
                .body("share.converted.amount", equalTo("2.50"))
                .body("share.waitsFor", equalTo("neighbour-unknown"));
        TOWN.asks()
                .get(location + "/statements")
                .then()
                .body("waiting", equalTo(1))
                .body("converted.amount", equalTo("2.50"));

        Database.execute(
                "update neighbour set household_number = ? where number = ?", village.household(), MEMBERS.get(1));
        booking.bookWaiting();
        TOWN.asks()
                .get(location + "/statements/" + MEMBERS.get(1))
                .then()
                .body("share.booked", equalTo(true))
                .body("share.waitsFor", nullValue());
        assertThat(income(id, "PATRONAGE")).isEqualTo(1_000);
        TOWN.asks()
                .get(path(cooperative) + "/accounts/" + MEMBERS.get(1))
                .then()
                .body("returns[0].converted.amount", equalTo("2.50"));
    }

    /** Of organisations a village's collective earns for its village, once it is registered there. */
    @Test
    void whatACollectiveGetsIsIncomeOfItsVillage() {
        var cooperative = founded();
        var collective = Codes.collective(24_070);
        TOWN.sends(Map.of("number", collective, "kind", "ORGANISATION", "joinedOn", "2008-02-01"))
                .post(path(cooperative) + "/members")
                .then()
                .statusCode(201);
        paysIn(cooperative, memberships(cooperative).get(collective), "50.00");
        book(cooperative, trade("MEMBER", collective, "10.00", "2008-05-12")).statusCode(201);
        var draft = draft(cooperative, terms("1000", 600, 0)).statusCode(201).extract();
        proposed(draft.header("Location"), draft.header("ETag"));
        UUID id = UUID.fromString(draft.path("id"));
        Registry.announce(carried(id, 1));
        await().atMost(20, SECONDS)
                .until(() -> Database.number("select count(*) from distribution where id = ? and booked", id) == 1);
        TOWN.asks()
                .get(draft.header("Location") + "/statements/" + collective)
                .then()
                .body("share.waitsFor", equalTo("neighbour-unknown"));

        registeredAs(collective, "2008-01-10");
        booking.bookWaiting();
        booking.bookWaiting();

        TOWN.asks()
                .get(draft.header("Location") + "/statements/" + collective)
                .then()
                .body("share.booked", equalTo(true));
        TOWN.asks()
                .get("/api/v1/village-incomes?year=2008&division=" + DIVISION)
                .then()
                .statusCode(200)
                .body("items[0].collective.total.amount", equalTo("1000.00"))
                .body("items[0].collective.sources.source", contains("COLLECTIVE_CAPITAL", "COLLECTIVE_PATRONAGE"))
                .body("items[0].collective.sources.amount.amount", contains("400.00", "600.00"));
        assertThat(Database.number(
                        "select count(*) from outbox where type = 'cooperative.VillageIncomeStated'"
                                + " and division_code = ? and payload like '%\"collectiveFen\":100000%'",
                        DIVISION))
                .isEqualTo(1);
        refuses(
                TOWN.sends(Map.of(
                                "division",
                                DIVISION,
                                "year",
                                2008,
                                "source",
                                "COLLECTIVE_PATRONAGE",
                                "amount",
                                money("600"),
                                "earnedOn",
                                "2009-11-30",
                                "estimated",
                                false,
                                "receipts",
                                List.of("0".repeat(64))))
                        .post("/api/v1/village-incomes")
                        .then(),
                "income-source-derived");
    }

    @Test
    void aChangeOfTheCharterGoesBeforeTheAssemblyToo() {
        var cooperative = founded();
        var change = propose(cooperative)
                .statusCode(201)
                .body("state", equalTo("PROPOSED"))
                .body("votes", equalTo(5))
                .extract();
        refuses(propose(cooperative), "charter-change-open");
        String id = change.path("id");
        assertThat(Announcements.typesOf(id, 1)).containsExactly("cooperative.CharterChangeProposed");
        assertThat(Announcements.lastOf(id)).doesNotContain("返还");

        Registry.announce(new DecisionCarried(
                UUID.randomUUID(),
                new Subject("cooperative", "charter-change", UUID.fromString(id), 1),
                "cooperative-charter",
                DIVISION,
                ASSEMBLY));

        TOWN.asks().get(change.header("Location")).then().body("state", equalTo("ADOPTED"));
        OTHER_TOWN.asks().get(change.header("Location")).then().statusCode(404);
        assertThat(Announcements.typesOf(id, 2)).endsWith("cooperative.CharterChangeDecided");
    }

    private static ValidatableResponse propose(UUID cooperative) {
        return TOWN.sends(Map.of("association", cooperative, "title", "提高按交易额返还比例", "text", "返还千分之七百。"))
                .post("/api/v1/charter-changes")
                .then();
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
        Registry.registersPerson("N240790", village.branch(), "H24101207-790");
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

    private static long income(UUID distribution, String source) {
        return Database.number(
                """
                select sum(amount_fen) from income_entry
                where household_number = ? and source = ? and origin_id like ?""",
                village.household(),
                source,
                distribution + ":%");
    }

    private static EvaluationEvent carried(UUID id, int version) {
        return new DecisionCarried(UUID.randomUUID(), subject(id, version), "surplus-distribution", DIVISION, ASSEMBLY);
    }

    private static Subject subject(UUID id, int version) {
        return new Subject("cooperative", "distribution", id, version);
    }

    private static UUID founded() {
        return founded("2008-01-10", "2008-02-01");
    }

    private static UUID founded(String foundedOn, String joinedOn) {
        var cooperative = registered(foundedOn, joinedOn);
        declares(cooperative, joinedOn);
        return cooperative;
    }

    private static UUID registered() {
        return registered("2008-01-10", "2008-02-01");
    }

    private static UUID registered(String foundedOn, String joinedOn) {
        if (village == null) {
            village = Village.known(DIVISION, 240_700);
            MEMBERS.forEach(member -> Registry.registersPerson(member, village.branch(), village.household()));
        }
        UUID cooperative = registeredAs(Codes.cooperative(cooperatives++), foundedOn);
        TOWN.sends(Map.of(
                        "members",
                        MEMBERS.stream()
                                .map(member -> Map.of("number", member, "kind", "FARMER", "joinedOn", joinedOn))
                                .toList()))
                .post(path(cooperative) + "/members/batch")
                .then()
                .statusCode(201);
        return cooperative;
    }

    private static UUID registeredAs(String creditCode, String foundedOn) {
        return UUID.fromString(TOWN.sends(Map.of(
                        "creditCode",
                        creditCode,
                        "name",
                        "示例村茶叶组织",
                        "industry",
                        "茶叶",
                        "branch",
                        village.branch(),
                        "leader",
                        Cooperative.leader(village),
                        "members",
                        5,
                        "foundedOn",
                        foundedOn))
                .post("/api/v1/associations")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private static void declares(UUID cooperative, String completeFrom) {
        TOWN.sends(Map.of("completeFrom", completeFrom))
                .post(path(cooperative) + "/register/declaration")
                .then()
                .statusCode(201);
    }

    private static Map<String, String> memberships(UUID cooperative) {
        var ids = new HashMap<String, String>();
        TOWN.asks()
                .get(path(cooperative) + "/members")
                .then()
                .statusCode(200)
                .extract()
                .<List<Map<String, Object>>>path("items")
                .forEach(member -> ids.put((String) member.get("number"), (String) member.get("id")));
        return ids;
    }

    private static void paysIn(UUID cooperative, String membership, String yuan) {
        TOWN.sends(Map.of("kind", "PAID_IN", "amount", money(yuan), "on", "2008-02-01"))
                .post(path(cooperative) + "/members/" + membership + "/contributions")
                .then()
                .statusCode(201);
    }

    private static Map<String, Object> trade(String side, String member, String yuan, String on) {
        var trade = new HashMap<String, Object>(Map.of(
                "side",
                side,
                "product",
                "茶叶",
                "quantity",
                "12.5",
                "unit",
                "公斤",
                "amount",
                money(yuan),
                "tradedOn",
                on));
        trade.put("member", member);
        return trade;
    }

    private static ValidatableResponse book(UUID cooperative, Map<String, Object> trade) {
        return TOWN.sends(Map.of("association", cooperative, "trade", trade))
                .post("/api/v1/trades")
                .then();
    }

    private static ValidatableResponse batch(Tokens caller, UUID cooperative, List<Map<String, Object>> trades) {
        return caller.sends(Map.of("association", cooperative, "trades", trades))
                .post("/api/v1/trades/batch")
                .then();
    }

    private static Map<String, Object> terms(String surplus, int patronage, int capitalised) {
        return terms(surplus, patronage, capitalised, "0");
    }

    private static Map<String, Object> terms(String surplus, int patronage, int capitalised, String subsidies) {
        return Map.of(
                "surplus",
                money(surplus),
                "losses",
                money("0"),
                "reservePerMille",
                0,
                "reserveBasis",
                "TRADE",
                "patronagePerMille",
                patronage,
                "subsidies",
                money(subsidies),
                "capitalisedPerMille",
                capitalised);
    }

    private static Map<String, Object> with(Map<String, Object> terms, String field, Object value) {
        var changed = new HashMap<>(terms);
        changed.put(field, value);
        return changed;
    }

    private static ValidatableResponse draft(UUID cooperative, Map<String, Object> terms) {
        return draft(cooperative, 2008, terms);
    }

    private static ValidatableResponse draft(UUID cooperative, int year, Map<String, Object> terms) {
        return TOWN.sends(Map.of("association", cooperative, "year", year, "terms", terms))
                .post("/api/v1/distributions")
                .then();
    }

    private static ValidatableResponse proposed(String location, String tag) {
        return propose(location, tag).statusCode(200).body("state", equalTo("PROPOSED"));
    }

    private static ValidatableResponse propose(String location, String tag) {
        return TOWN.sends("")
                .header("If-Match", tag)
                .post(location + "/proposal")
                .then();
    }

    private static ValidatableResponse refuses(ValidatableResponse answer, String code) {
        return answer.statusCode(409).body("code", equalTo(code));
    }

    private static Map<String, String> money(String yuan) {
        return Map.of("amount", yuan, "currency", "CNY");
    }

    private static String path(UUID cooperative) {
        return "/api/v1/associations/" + cooperative;
    }
}
