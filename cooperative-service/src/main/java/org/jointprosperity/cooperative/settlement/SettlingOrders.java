package org.jointprosperity.cooperative.settlement;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.place.CurrentPlace;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.cooperative.claim.PriceClaims;
import org.jointprosperity.cooperative.delivery.Deliveries;
import org.jointprosperity.cooperative.income.Origin;
import org.jointprosperity.cooperative.order.Earning;
import org.jointprosperity.cooperative.order.OrderContract;
import org.jointprosperity.cooperative.order.Pricing;

/** Settles orders: every delivery at the price of its day, max(floor, rule), graded; order and deliveries move together. */
@ApplicationScoped
class SettlingOrders {

    private final Deliveries deliveries;
    private final PriceClaims claims;
    private final Settlements settlements;
    private final Pricing pricing;
    private final Earning earning;
    private final CurrentPlace place;
    private final Outbox outbox;
    private final BusinessDay businessDay;

    SettlingOrders(
            Deliveries deliveries,
            PriceClaims claims,
            Settlements settlements,
            Pricing pricing,
            Earning earning,
            CurrentPlace place,
            Outbox outbox,
            BusinessDay businessDay) {
        this.deliveries = deliveries;
        this.claims = claims;
        this.settlements = settlements;
        this.pricing = pricing;
        this.earning = earning;
        this.place = place;
        this.outbox = outbox;
        this.businessDay = businessDay;
    }

    /** Settles an order that is locked, and books what its household earns; the supplier's side does so, which keeps that book. */
    Settlement settle(OrderContract order) {
        place.require(order.parties().divisionCode(), null);
        var today = businessDay.today();
        order.settle(today);
        var delivered = deliveries.ofOrder(order.id());
        rule(!delivered.isEmpty(), "nothing-to-settle", "order", order.number());
        var prices = new HashMap<LocalDate, Long>();
        for (var delivery : delivered) {
            delivery.settle(prices.computeIfAbsent(delivery.deliveredOn(), day -> pricing.li(order, day)));
        }
        var sums = Sums.of(delivered, claims.ofOrder(order.id()), order.advanceToSetOffFen());
        var settlement = new Settlement(order, sums, today);
        settlements.persist(settlement);
        outbox.add(settlement.settled());
        earning.book(order.parties(), settlement.earnedFen(), today, new Origin("SETTLEMENT", order.number()));
        return settlement;
    }
}
