package org.jointprosperity.cooperative.delivery;

import static java.time.temporal.ChronoUnit.DAYS;
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
import org.hibernate.annotations.Formula;
import org.jointprosperity.chassis.http.Money;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.cooperative.order.OrderContract;
import org.jointprosperity.cooperative.order.Parties;
import org.jointprosperity.cooperative.price.UnitPrice;
import org.jointprosperity.cooperative.price.Worth;
import org.jointprosperity.cooperative.standard.GradeTable;

/**
 * 交货: what was weighed and graded on a day under an order, how that stands to what was agreed, what was paid for it on the
 * spot, and what is due for it once the order is settled.
 */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE_OR_UNIT)
public class Delivery {

    /** Pattern of a number 交货编号. */
    public static final String NUMBER = "JH\\d{5,9}";

    private static final int WHOLE = 1000;

    @Id
    UUID id;

    @Version
    long version;

    String number;
    UUID orderId;
    String orderNumber;

    @Embedded
    Parties parties;

    LocalDate deliveredOn;
    String product;
    String grade;
    Long grossThousandths;
    Long tareThousandths;
    long netThousandths;
    String unit;

    @Enumerated(EnumType.STRING)
    Timeliness timeliness;

    @Enumerated(EnumType.STRING)
    Quality quality;

    @Enumerated(EnumType.STRING)
    Fullness fullness;

    int worthPerMille;
    long guaranteedFen;
    Long paidLi;
    Long paidFen;
    LocalDate paidOn;
    Long dueLi;
    Long dueFen;

    @Formula(OrderContract.POLICY_VERIFIED)
    boolean policyVerified;

    protected Delivery() {}

    /** Takes a delivery under an order that is locked, and counts it there unless its grade is rejected. */
    public Delivery(TakeDelivery request, OrderContract order, LocalDate today) {
        order.requireDeliverable();
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.number = request.number();
        this.orderId = order.id();
        this.orderNumber = order.number();
        this.policyVerified = order.policy().isVerified();
        this.parties = new Parties(
                order.parties().buyer(),
                order.parties().supplier(),
                order.parties().divisionCode());
        this.deliveredOn = request.deliveredOn();
        this.product = order.product();
        this.grade = request.grade();
        this.unit = request.weighing().unit();
        rule(unit.equals(order.unit()), "delivery-unit-not-of-order", "unit", unit, "agreed", order.unit());
        rule(!deliveredOn.isAfter(today), "date-in-the-future", "date", deliveredOn, "today", today);
        this.timeliness = timelinessOf(order);
        grade(order, order.grades());
        this.netThousandths = request.weighing().netThousandths();
        this.grossThousandths = request.weighing().grossThousandths();
        this.tareThousandths = request.weighing().tareThousandths();
        this.guaranteedFen = order.floorLi() == null ? 0 : Worth.fen(netThousandths, order.floorLi(), worthPerMille);
        if (request.payment() != null) {
            pay(request.payment(), today);
        }
        order.deliver(quality == Quality.REJECTED ? 0 : netThousandths);
        this.fullness = order.isShort() ? Fullness.PARTIAL : order.isOver() ? Fullness.OVER : Fullness.FULL;
    }

    private Timeliness timelinessOf(OrderContract order) {
        rule(
                !deliveredOn.isBefore(order.firstDay()) && !deliveredOn.isAfter(order.lastDay()),
                "delivery-outside-window",
                order.policy()
                        .citation()
                        .with(
                                "on",
                                deliveredOn,
                                "from",
                                order.windowFrom(),
                                "to",
                                order.windowTo(),
                                "graceDays",
                                order.policy().graceDays(),
                                "missing",
                                Math.max(
                                        DAYS.between(deliveredOn, order.firstDay()),
                                        DAYS.between(order.lastDay(), deliveredOn))));
        if (deliveredOn.isBefore(order.windowFrom())) {
            return Timeliness.EARLY;
        }
        return deliveredOn.isAfter(order.windowTo()) ? Timeliness.LATE : Timeliness.IN_TIME;
    }

    private void grade(OrderContract order, GradeTable grades) {
        int below = grades.isRejected(grade) ? Integer.MAX_VALUE : grades.stepsBelow(grade, order.grade());
        boolean lower = below == 1 && order.lowerGradePerMille() != null;
        if (below <= 0) {
            quality = below == 0 ? Quality.AS_AGREED : Quality.BETTER;
            worthPerMille = WHOLE;
        } else {
            quality = lower ? Quality.LOWER : Quality.REJECTED;
            worthPerMille = lower ? order.lowerGradePerMille() : 0;
        }
    }

    /**
     * The buyer pays for it on the spot. What is paid below the floor price is recorded as it is; the difference is then
     * claimed.
     */
    final void pay(PayDelivery payment, LocalDate today) {
        rule(paidFen == null, "delivery-already-paid", "delivery", number, "on", paidOn);
        rule(dueFen == null, "order-already-settled", "order", orderNumber);
        rule(!payment.paidOn().isAfter(today), "date-in-the-future", "date", payment.paidOn(), "today", today);
        rule(
                !payment.paidOn().isBefore(deliveredOn),
                "paid-before-delivered",
                "paidOn",
                payment.paidOn(),
                "deliveredOn",
                deliveredOn);
        rule(payment.price().li() > 0, "payment-without-price", "delivery", number);
        long product = Worth.fen(netThousandths, payment.price().li(), WHOLE);
        rule(
                payment.amount().fen() == product,
                "amount-not-quantity-times-price",
                "amount",
                payment.amount().amount(),
                "product",
                Money.ofFen(product).amount());
        paidLi = payment.price().li();
        paidFen = product;
        paidOn = payment.paidOn();
    }

    /** What was paid on the spot below what the floor price guarantees, in 分; 0 where nothing was paid yet, or enough. */
    public long paidBelowFloorFen() {
        return paidFen == null ? 0 : Math.max(0, guaranteedFen - paidFen);
    }

    /**
     * Finds what is due.
     *
     * @param li the price of its day in 厘 for the grade agreed
     */
    public void settle(long li) {
        dueLi = li;
        dueFen = Worth.fen(netThousandths, li, worthPerMille);
    }

    /** Whether a request tells of this very delivery, payment included. */
    boolean says(TakeDelivery request) {
        return request.number().equals(number)
                && request.order().equals(orderNumber)
                && request.deliveredOn().equals(deliveredOn)
                && request.grade().equals(grade)
                && request.weighing().unit().equals(unit)
                && request.weighing().netThousandths() == netThousandths
                && (request.payment() == null || isPaidLike(request.payment()));
    }

    private boolean isPaidLike(PayDelivery payment) {
        return paidFen != null
                && payment.price().li() == paidLi
                && payment.amount().fen() == paidFen
                && payment.paidOn().equals(paidOn);
    }

    UnitPrice paidPrice() {
        return paidLi == null ? null : UnitPrice.ofLi(paidLi);
    }

    /** Its id. */
    public UUID id() {
        return id;
    }

    /** 交货编号. */
    public String number() {
        return number;
    }

    /** The order it belongs to. */
    public UUID orderId() {
        return orderId;
    }

    /** 合同编号. */
    public String orderNumber() {
        return orderNumber;
    }

    /** The two sides. */
    public Parties parties() {
        return parties;
    }

    /** 交货日期. */
    public LocalDate deliveredOn() {
        return deliveredOn;
    }

    /** 产品. */
    public String product() {
        return product;
    }

    /** The grade found. */
    public String grade() {
        return grade;
    }

    /** How the grade found stands to the grade agreed. */
    public Quality quality() {
        return quality;
    }

    /** Net in thousandths of the unit. */
    public long netThousandths() {
        return netThousandths;
    }

    /** The unit. */
    public String unit() {
        return unit;
    }

    /** What the floor price guarantees for it, in 分; 0 where there is no floor price. */
    public long guaranteedFen() {
        return guaranteedFen;
    }

    /** What was paid on the spot in 分, or null. */
    public Long paidFen() {
        return paidFen;
    }

    /** What is due in 分 by the settlement, or null before it. */
    public Long dueFen() {
        return dueFen;
    }
}
