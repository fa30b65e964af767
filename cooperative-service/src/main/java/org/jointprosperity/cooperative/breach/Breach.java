package org.jointprosperity.cooperative.breach;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Formula;
import org.jointprosperity.chassis.http.Money;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.chassis.problem.Citation;
import org.jointprosperity.contracts.CooperativeEvent.OrderDefaulted;
import org.jointprosperity.cooperative.order.OrderContract;
import org.jointprosperity.cooperative.order.Parties;
import org.jointprosperity.cooperative.price.Worth;

/** 违约: a side that did not keep an order, from the declaration through objection and decision to the settlement. */
@Entity
@Table(name = "order_breach")
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE_OR_UNIT)
public class Breach {

    @Id
    UUID id;

    @Version
    long version;

    UUID orderId;
    String orderNumber;

    @Embedded
    Parties parties;

    @Enumerated(EnumType.STRING)
    Ground ground;

    long shortfallThousandths;
    String unit;
    long owedFen;
    long setOffFen;
    long penaltyFen;
    String statement;
    LocalDate declaredOn;
    LocalDate objectUntil;
    String objection;
    LocalDate objectedOn;
    String decisionReason;
    LocalDate decidedOn;
    LocalDate settledOn;
    Long settledFen;

    @Enumerated(EnumType.STRING)
    BreachState state;

    @Formula(OrderContract.POLICY_VERIFIED)
    boolean policyVerified;

    protected Breach() {}

    Breach(OrderContract order, DeclareBreach declaration, Consequence consequence, LocalDate today) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.orderId = order.id();
        this.orderNumber = order.number();
        this.policyVerified = order.policy().isVerified();
        var sides = order.parties();
        this.parties = new Parties(sides.buyer(), sides.supplier(), sides.divisionCode());
        this.ground = declaration.ground();
        this.statement = declaration.statement();
        this.shortfallThousandths = consequence.shortfall();
        this.unit = order.unit();
        this.owedFen = consequence.owed();
        this.setOffFen = consequence.setOff();
        this.penaltyFen = consequence.penalty();
        this.declaredOn = today;
        this.objectUntil = today.plusDays(order.policy().objectionDays());
        this.state = BreachState.DECLARED;
    }

    /** The other side contests it, within the days the policy gives. */
    void object(ObjectToBreach request, Citation citation, LocalDate today) {
        rule(state == BreachState.DECLARED, "breach-not-open-to-objection", "state", state);
        rule(
                !today.isAfter(objectUntil),
                "objection-too-late",
                citation.with("until", objectUntil, "today", today, "missing", DAYS.between(objectUntil, today)));
        objection = request.reason();
        objectedOn = today;
        state = BreachState.OBJECTED;
    }

    /** A level above decides: at once where it is contested, else when nobody may contest it any more. */
    Optional<OrderDefaulted> decide(DecideBreach request, Citation citation, LocalDate today) {
        rule(state == BreachState.OBJECTED || state == BreachState.DECLARED, "breach-already-decided", "state", state);
        rule(
                state == BreachState.OBJECTED || today.isAfter(objectUntil),
                "objection-still-possible",
                citation.with("until", objectUntil, "today", today, "missing", DAYS.between(today, objectUntil) + 1));
        decisionReason = request.reason();
        decidedOn = today;
        state = request.upheld() ? BreachState.UPHELD : BreachState.DISMISSED;
        return request.upheld() ? Optional.of(defaulted(today)) : Optional.empty();
    }

    /**
     * The side in default pays what the policy asks; who pays without a decision accepts it.
     *
     * @param outstanding of the balance, in 分, where that is what was not paid; else null
     */
    Optional<OrderDefaulted> settle(SettleBreach payment, Long outstanding, LocalDate today) {
        rule(state == BreachState.UPHELD || state == BreachState.DECLARED, "breach-not-payable", "state", state);
        long payable = payableFen(outstanding);
        rule(
                payment.amount().fen() == payable,
                "payment-not-the-consequence",
                "amount",
                payment.amount().amount(),
                "payable",
                Money.ofFen(payable).amount());
        rule(!payment.paidOn().isAfter(today), "date-in-the-future", "date", payment.paidOn(), "today", today);
        rule(
                !payment.paidOn().isBefore(declaredOn),
                "paid-before-declared",
                "date",
                payment.paidOn(),
                "declaredOn",
                declaredOn);
        boolean accepted = state == BreachState.DECLARED;
        settledOn = payment.paidOn();
        settledFen = payable;
        state = BreachState.SETTLED;
        return accepted ? Optional.of(defaulted(today)) : Optional.empty();
    }

    /** Whether it is about the same shortfall and the same money as another of its ground. */
    boolean restsOnFactsOf(Breach other) {
        return shortfallThousandths == other.shortfallThousandths
                && owedFen == other.owedFen
                && penaltyFen == other.penaltyFen;
    }

    /**
     * Whether its dismissal stands against another one: of the same facts, and of a balance that was not paid no longer than it
     * takes to pay it, counted from the decision.
     */
    boolean standsAgainst(Breach anew, int paymentDays) {
        return restsOnFactsOf(anew)
                && (ground != Ground.NOT_PAID || !anew.declaredOn.isAfter(decidedOn.plusDays(paymentDays)));
    }

    /** What is to pay now, in 分: of a balance no more than is still outstanding, and the penalty. */
    long payableFen(Long outstanding) {
        return Worth.sum(outstanding == null ? owedFen : Math.min(owedFen, outstanding), penaltyFen);
    }

    /** What goods that were not taken bring their supplier, in 分: what is paid for them, and the advance that is kept. */
    long earnedFen() {
        return ground == Ground.NOT_TAKEN ? Worth.sum(owedFen, setOffFen) : 0;
    }

    private OrderDefaulted defaulted(LocalDate on) {
        return new OrderDefaulted(
                orderId,
                orderNumber,
                parties.buyer(),
                parties.supplier().kind().name(),
                parties.told(),
                ground.party().name(),
                ground.name(),
                shortfallThousandths,
                unit,
                owedFen,
                penaltyFen,
                parties.divisionCode(),
                on);
    }
}
