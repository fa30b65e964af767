package org.jointprosperity.cooperative.order;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jointprosperity.chassis.http.Money;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.contracts.CooperativeEvent.OrderSigned;
import org.jointprosperity.contracts.CreditCode;
import org.jointprosperity.cooperative.price.PriceRule;
import org.jointprosperity.cooperative.price.PriceRuleKind;
import org.jointprosperity.cooperative.price.Quantity;
import org.jointprosperity.cooperative.price.UnitPrice;
import org.jointprosperity.cooperative.price.Worth;
import org.jointprosperity.cooperative.standard.GradeTable;
import org.jointprosperity.cooperative.standard.TradePolicy;

/**
 * 订单合同: a written promise to buy and to supply, signed before planting; it keeps the policy and
 * the grades of the day it was signed, wherever its supplier goes.
 */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE_OR_UNIT)
public class OrderContract {

    /** Pattern of a number 合同编号. */
    public static final String NUMBER = "DD\\d{4}-\\d{4,6}";

    /** Whether the policy of an order was read at its source, as SQL for those that keep the order's id as {@code order_id}. */
    public static final String POLICY_VERIFIED = "coalesce((select p.verified from trade_policy p where p.id ="
            + " (select c.policy_id from order_contract c where c.id = order_id)), false)";

    @Id
    UUID id;

    @Version
    long version;

    String number;

    @Embedded
    Parties parties;

    String product;
    String grade;
    Integer lowerGradePerMille;
    long quantityThousandths;
    String unit;
    Long floorLi;

    @Enumerated(EnumType.STRING)
    PriceRuleKind ruleKind;

    Long ruleLi;
    String ruleQuotation;
    Integer rulePerMille;
    long advanceFen;
    LocalDate signedOn;
    LocalDate windowFrom;
    LocalDate windowTo;
    long deliveredThousandths;

    @Enumerated(EnumType.STRING)
    OrderState state;

    boolean shortDefault;

    @ManyToOne(fetch = FetchType.LAZY)
    TradePolicy policy;

    @ManyToOne(fetch = FetchType.LAZY)
    GradeTable gradeTable;

    protected OrderContract() {}

    /**
     * Signs an order.
     *
     * @param parties the two sides, found in the registries
     * @param grades the grades of the product on the day of signing
     * @param policy the policy of the day of signing
     */
    public OrderContract(
            OrderDetails details, Parties parties, GradeTable grades, TradePolicy policy, LocalDate today) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.number = details.number();
        this.parties = parties;
        this.policy = policy;
        this.gradeTable = grades;
        this.state = OrderState.SIGNED;
        take(details);
        grades.requireUnit(unit);
        grades.requireGrade(grade);
        rule(!signedOn.isAfter(today), "date-in-the-future", "date", signedOn, "today", today);
        rule(
                !windowFrom.isBefore(signedOn),
                "delivery-window-before-signing",
                "from",
                windowFrom,
                "signedOn",
                signedOn);
        rule(!windowTo.isBefore(windowFrom), "delivery-window-backwards", "from", windowFrom, "to", windowTo);
        checkPrice();
    }

    private void take(OrderDetails details) {
        product = details.product();
        grade = details.grade();
        lowerGradePerMille = details.lowerGradePerMille();
        quantityThousandths = details.quantity().inThousandths();
        unit = details.quantity().unit();
        floorLi = details.floorPrice() == null ? null : details.floorPrice().li();
        advanceFen = details.advance() == null ? 0 : details.advance().fen();
        signedOn = details.signedOn();
        windowFrom = details.windowFrom();
        windowTo = details.windowTo();
        var rule = details.priceRule();
        if (rule != null) {
            rule.check(floorLi);
            ruleKind = rule.kind();
            ruleLi = switch (rule.kind()) {
                case FIXED -> Long.valueOf(rule.price().li());
                case MARKET -> Long.valueOf(rule.differenceLi());
                case OVER_FLOOR -> null;
            };
            ruleQuotation = rule.quotation();
            rulePerMille = rule.perMille();
        }
    }

    /** A price must be named that is above nothing, and what was agreed must be an amount that can be written down. */
    private void checkPrice() {
        rule(floorLi != null && floorLi > 0 || ruleKind != null, "order-without-price");
        long most = Math.max(
                floorLi == null ? 0 : floorLi,
                ruleKind == null || ruleKind == PriceRuleKind.MARKET
                        ? 0
                        : priceRule().li(floorLi, null));
        long worth = Worth.fen(quantityThousandths, most, 1000);
        rule(
                ruleKind == PriceRuleKind.MARKET || advanceFen <= worth,
                "advance-exceeds-worth",
                "advance",
                Money.ofFen(advanceFen).amount(),
                "worth",
                Money.ofFen(worth).amount());
    }

    /** What was signed. */
    OrderDetails details(String buyerName) {
        return new OrderDetails(
                number,
                new CreditCode(parties.buyer()),
                buyerName,
                parties.supplier(),
                product,
                grade,
                lowerGradePerMille,
                Quantity.ofThousandths(quantityThousandths, unit),
                floorLi == null ? null : UnitPrice.ofLi(floorLi),
                priceRule(),
                advanceFen == 0 ? null : Money.ofFen(advanceFen),
                signedOn,
                windowFrom,
                windowTo);
    }

    /** The rule of its price, or null where the floor price is the price. */
    public PriceRule priceRule() {
        if (ruleKind == null) {
            return null;
        }
        return switch (ruleKind) {
            case FIXED -> new PriceRule(ruleKind, UnitPrice.ofLi(ruleLi), null, null, null);
            case MARKET -> new PriceRule(ruleKind, null, ruleQuotation, PriceRule.written(ruleLi), null);
            case OVER_FLOOR -> new PriceRule(ruleKind, null, null, null, rulePerMille);
        };
    }

    /** Takes a delivery of so many thousandths into account; rejected goods count nothing. */
    public void deliver(long thousandths) {
        requireDeliverable();
        if (thousandths > 0) {
            deliveredThousandths = Quantity.checked(Math.addExact(deliveredThousandths, thousandths));
        }
    }

    /** Refuses what comes after the settlement. */
    public void requireOpen() {
        rule(state != OrderState.DEFAULTED, "order-ended-by-default", "order", number);
        rule(state == OrderState.SIGNED, "order-already-settled", "order", number);
    }

    /** Refuses goods after the settlement, and while a default says that they did not come or were not taken. */
    public void requireDeliverable() {
        requireOpen();
        rule(!shortDefault, "order-in-default", "order", number);
    }

    /** A default of goods is declared: what is left of the advance belongs to it. */
    public void fallShort() {
        shortDefault = true;
    }

    /** The default of goods was dismissed 不成立: the order goes on. */
    public void goOn() {
        shortDefault = false;
    }

    /** The default of goods is paid: an order of which nothing came ends by it, as nothing of it is left to settle. */
    public void endByDefault() {
        if (state == OrderState.SIGNED && deliveredThousandths == 0) {
            state = OrderState.DEFAULTED;
        }
    }

    /**
     * Closes the order for its settlement: once, when everything has come, or when nothing more may come. Refuses the second
     * time, and a time at which deliveries may still come.
     */
    public void settle(LocalDate today) {
        requireOpen();
        rule(
                !isShort() || today.isAfter(lastDay()),
                "order-still-running",
                policy.citation()
                        .with(
                                "order",
                                number,
                                "until",
                                lastDay(),
                                "today",
                                today,
                                "missing",
                                DAYS.between(today, lastDay()) + 1));
        state = OrderState.SETTLED;
    }

    /** The last day on which a delivery may come, grace included. */
    public LocalDate lastDay() {
        return windowTo.plusDays(policy.graceDays());
    }

    /** The first day on which a delivery may come, grace included. */
    public LocalDate firstDay() {
        var earliest = windowFrom.minusDays(policy.graceDays());
        return earliest.isBefore(signedOn) ? signedOn : earliest;
    }

    /** Whether less was delivered than agreed, beyond the tolerance. */
    public boolean isShort() {
        return policy.isShort(deliveredThousandths, quantityThousandths);
    }

    /** Whether more was delivered than agreed, beyond the tolerance. */
    public boolean isOver() {
        return policy.isOver(deliveredThousandths, quantityThousandths);
    }

    /** What was agreed and did not come, in thousandths of the unit. */
    public long shortfall() {
        return Math.max(0, quantityThousandths - deliveredThousandths);
    }

    OrderSigned signed() {
        return new OrderSigned(
                id,
                number,
                parties.buyer(),
                parties.supplier().kind().name(),
                parties.told(),
                product,
                grade,
                quantityThousandths,
                unit,
                floorLi,
                parties.divisionCode(),
                signedOn,
                windowFrom,
                windowTo);
    }

    /** Its id. */
    public UUID id() {
        return id;
    }

    /** Its version, for {@code If-Match}. */
    public long version() {
        return version;
    }

    /** 合同编号. */
    public String number() {
        return number;
    }

    /** The two sides. */
    public Parties parties() {
        return parties;
    }

    /** 产品. */
    public String product() {
        return product;
    }

    /** The grade agreed. */
    public String grade() {
        return grade;
    }

    /** Per mille paid for the next lower grade, or null where it is rejected. */
    public Integer lowerGradePerMille() {
        return lowerGradePerMille;
    }

    /** The unit agreed. */
    public String unit() {
        return unit;
    }

    /** 保底价 in 厘, or null. */
    public Long floorLi() {
        return floorLi;
    }

    /** What of the advance the settlement sets off, in 分: none where a default of goods has taken it. */
    public long advanceToSetOffFen() {
        return shortDefault ? 0 : advanceFen;
    }

    /** 预付款 in 分; 0 where none was paid. */
    public long advanceFen() {
        return advanceFen;
    }

    /** The day of signing. */
    public LocalDate signedOn() {
        return signedOn;
    }

    /** 交货起. */
    public LocalDate windowFrom() {
        return windowFrom;
    }

    /** 交货止. */
    public LocalDate windowTo() {
        return windowTo;
    }

    /** What was delivered and not rejected, in thousandths of the unit. */
    public long delivered() {
        return deliveredThousandths;
    }

    /** What was agreed, in thousandths of the unit. */
    public long agreed() {
        return quantityThousandths;
    }

    /** Whether its settlement is found. */
    public boolean isSettled() {
        return state == OrderState.SETTLED;
    }

    /** 产品等级表 of the day it was signed. */
    public GradeTable grades() {
        return gradeTable;
    }

    /** 订单政策 of the day it was signed. */
    public TradePolicy policy() {
        return policy;
    }
}
