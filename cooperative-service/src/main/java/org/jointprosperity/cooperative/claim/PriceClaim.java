package org.jointprosperity.cooperative.claim;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jointprosperity.chassis.http.Money;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.contracts.CooperativeEvent.ClaimRaised;
import org.jointprosperity.contracts.CooperativeEvent.ClaimSettled;
import org.jointprosperity.cooperative.delivery.Delivery;
import org.jointprosperity.cooperative.order.Parties;

/** 差价追索: what a delivery was paid below its floor price, until it is paid after all or waived with a reason. */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE_OR_UNIT)
public class PriceClaim {

    @Id
    UUID id;

    @Version
    long version;

    UUID orderId;
    String orderNumber;
    UUID deliveryId;
    String deliveryNumber;

    @Embedded
    Parties parties;

    long differenceFen;
    LocalDate raisedOn;

    @Enumerated(EnumType.STRING)
    ClaimState state;

    LocalDate closedOn;
    String waiverReason;

    protected PriceClaim() {}

    /** Claims the difference of a delivery that was paid below the floor price. */
    public PriceClaim(Delivery delivery, LocalDate today) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.orderId = delivery.orderId();
        this.orderNumber = delivery.orderNumber();
        this.deliveryId = delivery.id();
        this.deliveryNumber = delivery.number();
        var sides = delivery.parties();
        this.parties = new Parties(sides.buyer(), sides.supplier(), sides.divisionCode());
        this.differenceFen = delivery.paidBelowFloorFen();
        this.raisedOn = today;
        this.state = ClaimState.OPEN;
    }

    ClaimRaised raised() {
        return new ClaimRaised(
                id,
                orderNumber,
                deliveryNumber,
                parties.buyer(),
                parties.supplier().kind().name(),
                parties.told(),
                differenceFen,
                parties.divisionCode(),
                raisedOn);
    }

    /** The buyer pays the difference, all of it. */
    ClaimSettled pay(PayClaim payment, LocalDate today) {
        requireOpen();
        rule(
                payment.amount().fen() == differenceFen,
                "payment-not-the-difference",
                "amount",
                payment.amount().amount(),
                "difference",
                Money.ofFen(differenceFen).amount());
        return close(ClaimState.PAID, payment.paidOn(), today);
    }

    /** A level above the village lets the difference be, and says why. */
    ClaimSettled waive(WaiveClaim waiver, LocalDate today) {
        requireOpen();
        waiverReason = waiver.reason();
        return close(ClaimState.WAIVED, today, today);
    }

    private void requireOpen() {
        rule(state == ClaimState.OPEN, "claim-closed", "state", state, "on", closedOn);
    }

    private ClaimSettled close(ClaimState outcome, LocalDate on, LocalDate today) {
        rule(!on.isAfter(today), "date-in-the-future", "date", on, "today", today);
        rule(!on.isBefore(raisedOn), "closed-before-raised", "date", on, "raisedOn", raisedOn);
        state = outcome;
        closedOn = on;
        return new ClaimSettled(
                id,
                orderNumber,
                deliveryNumber,
                parties.buyer(),
                parties.supplier().kind().name(),
                parties.told(),
                outcome.name(),
                differenceFen,
                parties.divisionCode(),
                on);
    }

    /** The delivery it is about. */
    public UUID deliveryId() {
        return deliveryId;
    }

    /** The difference in 分. */
    public long differenceFen() {
        return differenceFen;
    }

    /** Where it stands. */
    public ClaimState state() {
        return state;
    }
}
