package org.jointprosperity.cooperative.distribution;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.jointprosperity.cooperative.distribution.SurplusCooperative.DIVISION;
import static org.jointprosperity.cooperative.distribution.SurplusCooperative.MEMBERS;
import static org.jointprosperity.cooperative.distribution.SurplusCooperative.TOWN;
import static org.jointprosperity.cooperative.distribution.SurplusCooperative.book;
import static org.jointprosperity.cooperative.distribution.SurplusCooperative.carried;
import static org.jointprosperity.cooperative.distribution.SurplusCooperative.draft;
import static org.jointprosperity.cooperative.distribution.SurplusCooperative.founded;
import static org.jointprosperity.cooperative.distribution.SurplusCooperative.income;
import static org.jointprosperity.cooperative.distribution.SurplusCooperative.memberships;
import static org.jointprosperity.cooperative.distribution.SurplusCooperative.money;
import static org.jointprosperity.cooperative.distribution.SurplusCooperative.path;
import static org.jointprosperity.cooperative.distribution.SurplusCooperative.paysIn;
import static org.jointprosperity.cooperative.distribution.SurplusCooperative.proposed;
import static org.jointprosperity.cooperative.distribution.SurplusCooperative.refuses;
import static org.jointprosperity.cooperative.distribution.SurplusCooperative.registeredAs;
import static org.jointprosperity.cooperative.distribution.SurplusCooperative.terms;
import static org.jointprosperity.cooperative.distribution.SurplusCooperative.trade;
import static org.jointprosperity.cooperative.distribution.SurplusCooperative.village;
import static org.jointprosperity.cooperative.distribution.SurplusCooperative.withdrawn;

import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.RealParts;
import org.jointprosperity.cooperative.suite.Announcements;
import org.jointprosperity.cooperative.suite.Codes;
import org.jointprosperity.cooperative.suite.Registry;
import org.junit.jupiter.api.Test;

/** How the shares of a final distribution are booked: in slices, later where a household is unknown, and before an entry goes. */
@QuarkusTest
@WithTestResource(RealParts.class)
class SharesResourceTest {

    @Inject
    BookingShares booking;

    @Inject
    Scheduler scheduler;

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
                "update neighbour set household_number = ? where number = ?",
                village().household(),
                MEMBERS.get(1));
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

    /** Of organisations a village's collective earns for its village(), once it is registered there. */
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
}
