package org.jointprosperity.cooperative.settlement;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Formula;
import org.jointprosperity.chassis.http.Money;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.contracts.CooperativeEvent.OrderSettled;
import org.jointprosperity.cooperative.order.OrderContract;
import org.jointprosperity.cooperative.order.Parties;
import org.jointprosperity.cooperative.price.Worth;

/** 结算: what was found due for an order, once, and how much of the balance is paid; amounts in 分. */
@Entity
@Table(name = "order_settlement")
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE_OR_UNIT)
public class Settlement {

    @Id
    UUID id;

    @Version
    long version;

    UUID orderId;
    String orderNumber;

    @Embedded
    Parties parties;

    String product;
    long deliveredThousandths;
    String unit;
    long dueFen;
    long paidFen;
    long claimedFen;
    long overpaidFen;
    long advanceUsedFen;
    long advanceLeftFen;
    long balanceFen;
    long balancePaidFen;
    LocalDate settledOn;
    LocalDate payableUntil;

    @Formula(OrderContract.POLICY_VERIFIED)
    boolean policyVerified;

    protected Settlement() {}

    Settlement(OrderContract order, Sums sums, LocalDate today) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.orderId = order.id();
        this.orderNumber = order.number();
        this.policyVerified = order.policy().isVerified();
        var sides = order.parties();
        this.parties = new Parties(sides.buyer(), sides.supplier(), sides.divisionCode());
        this.product = order.product();
        this.deliveredThousandths = order.delivered();
        this.unit = order.unit();
        this.dueFen = sums.due();
        this.paidFen = sums.paid();
        this.claimedFen = sums.claimed();
        this.overpaidFen = sums.overpaid();
        this.advanceUsedFen = sums.advanceUsed();
        this.advanceLeftFen = sums.advanceLeft();
        this.balanceFen = sums.balance();
        this.settledOn = today;
        this.payableUntil = today.plusDays(order.policy().paymentDays());
    }

    /** The buyer pays some or all of the balance; refuses more than is outstanding. */
    public SettlementPayment pay(long fen, LocalDate on, LocalDate today) {
        rule(fen > 0, "payment-of-nothing");
        rule(!on.isAfter(today), "date-in-the-future", "date", on, "today", today);
        rule(!on.isBefore(settledOn), "paid-before-settled", "date", on, "settledOn", settledOn);
        rule(
                fen <= outstandingFen(),
                "payment-exceeds-balance",
                "amount",
                Money.ofFen(fen).amount(),
                "outstanding",
                Money.ofFen(outstandingFen()).amount());
        balancePaidFen += fen;
        return new SettlementPayment(this, fen, on);
    }

    OrderSettled settled() {
        return new OrderSettled(
                orderId,
                orderNumber,
                parties.buyer(),
                parties.supplier().kind().name(),
                parties.told(),
                deliveredThousandths,
                unit,
                dueFen,
                paidFen,
                claimedFen,
                balanceFen,
                parties.divisionCode(),
                settledOn);
    }

    /** What the supplier earns by the settlement, in 分: due and overpaid; a claimed difference is earned when it is paid. */
    long earnedFen() {
        return Worth.sum(dueFen, overpaidFen) - claimedFen;
    }

    /** 合同编号. */
    public String orderNumber() {
        return orderNumber;
    }

    /** 结算日期. */
    public LocalDate settledOn() {
        return settledOn;
    }

    /** What is due, in 分. */
    public long dueFen() {
        return dueFen;
    }

    /** What was paid beyond what is due, in 分. */
    public long overpaidFen() {
        return overpaidFen;
    }

    /** What was paid on the spot, in 分. */
    public long paidFen() {
        return paidFen;
    }

    /** What is or was claimed, in 分. */
    public long claimedFen() {
        return claimedFen;
    }

    /** What was set off against the advance, in 分. */
    public long advanceUsedFen() {
        return advanceUsedFen;
    }

    /** What was paid on the balance, in 分. */
    public long balancePaidFen() {
        return balancePaidFen;
    }

    /** What is still to pay, in 分. */
    public long outstandingFen() {
        return balanceFen - balancePaidFen;
    }

    /** The last day on which the balance may be paid. */
    public LocalDate payableUntil() {
        return payableUntil;
    }

    /** What is left of the advance 预付款余额, in 分. */
    public long advanceLeftFen() {
        return advanceLeftFen;
    }
}
