package org.jointprosperity.cooperative.breach;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.cooperative.order.OrderContract;
import org.jointprosperity.cooperative.order.Pricing;
import org.jointprosperity.cooperative.price.PriceRuleKind;
import org.jointprosperity.cooperative.price.Quantity;
import org.jointprosperity.cooperative.settlement.Settlements;

/** Finds whether the facts show a default, and what follows by the policy of the order. */
@ApplicationScoped
class DeclaringBreaches {

    private final Breaches breaches;
    private final Settlements settlements;
    private final Pricing pricing;
    private final BusinessDay businessDay;

    DeclaringBreaches(Breaches breaches, Settlements settlements, Pricing pricing, BusinessDay businessDay) {
        this.breaches = breaches;
        this.settlements = settlements;
        this.pricing = pricing;
        this.businessDay = businessDay;
    }

    /** Declares a default of an order that is locked. */
    Breach declare(OrderContract order, DeclareBreach declaration) {
        breaches.requireNew(order, declaration.ground());
        var today = businessDay.today();
        var breach = new Breach(order, declaration, consequence(order, declaration.ground(), today), today);
        breaches.requireNotDismissed(breach, order.policy().paymentDays());
        breaches.persist(breach);
        if (declaration.ground().isOfGoods()) {
            order.fallShort();
        }
        return breach;
    }

    private Consequence consequence(OrderContract order, Ground ground, LocalDate today) {
        return switch (ground) {
            case NOT_DELIVERED -> {
                requireShort(order, today);
                yield Consequence.notDelivered(order, guaranteedLi(order), advanceLeft(order));
            }
            case NOT_TAKEN -> {
                requireShort(order, today);
                yield Consequence.notTaken(order, guaranteedLi(order), advanceLeft(order));
            }
            case NOT_PAID -> Consequence.notPaid(order, overdue(order, today));
        };
    }

    private static void requireShort(OrderContract order, LocalDate today) {
        rule(
                today.isAfter(order.lastDay()),
                "order-still-running",
                order.policy()
                        .citation()
                        .with(
                                "order",
                                order.number(),
                                "until",
                                order.lastDay(),
                                "today",
                                today,
                                "missing",
                                DAYS.between(today, order.lastDay()) + 1));
        rule(
                order.isShort(),
                "order-delivered",
                order.policy()
                        .citation()
                        .with(
                                "order",
                                order.number(),
                                "agreed",
                                Quantity.written(order.agreed()),
                                "delivered",
                                Quantity.written(order.delivered())));
    }

    /**
     * What the contract itself guarantees for a unit: the higher of floor and rule where the rule is fixed or over the floor;
     * of one that follows the market the floor, or the price of the last day of the window where none was agreed.
     */
    private long guaranteedLi(OrderContract order) {
        var rule = order.priceRule();
        boolean floorAlone = rule != null && rule.kind() == PriceRuleKind.MARKET && order.floorLi() != null;
        return floorAlone ? order.floorLi() : pricing.li(order, order.windowTo());
    }

    private long advanceLeft(OrderContract order) {
        if (order.advanceFen() == 0 || order.delivered() == 0) {
            return order.advanceFen();
        }
        var settlement = settlements.ofOrder(order.id());
        rule(settlement.isPresent(), "order-not-settled", "order", order.number());
        return settlement.get().advanceLeftFen();
    }

    private long overdue(OrderContract order, LocalDate today) {
        var settlement = settlements.heldOfOrder(order.id());
        rule(settlement.isPresent(), "order-not-settled", "order", order.number());
        rule(settlement.get().outstandingFen() > 0, "order-paid", "order", order.number());
        rule(
                today.isAfter(settlement.get().payableUntil()),
                "payment-not-yet-due",
                order.policy()
                        .citation()
                        .with(
                                "until",
                                settlement.get().payableUntil(),
                                "today",
                                today,
                                "missing",
                                DAYS.between(today, settlement.get().payableUntil()) + 1));
        return settlement.get().outstandingFen();
    }
}
