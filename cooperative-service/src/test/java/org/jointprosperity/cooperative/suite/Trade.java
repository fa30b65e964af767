package org.jointprosperity.cooperative.suite;

import java.time.LocalDate;
import java.util.List;
import org.jointprosperity.chassis.http.Money;
import org.jointprosperity.contracts.CreditCode;
import org.jointprosperity.contracts.DivisionCode;
import org.jointprosperity.cooperative.delivery.PayDelivery;
import org.jointprosperity.cooperative.delivery.TakeDelivery;
import org.jointprosperity.cooperative.delivery.Weighing;
import org.jointprosperity.cooperative.order.OrderContract;
import org.jointprosperity.cooperative.order.OrderDetails;
import org.jointprosperity.cooperative.order.Parties;
import org.jointprosperity.cooperative.order.Supplier;
import org.jointprosperity.cooperative.order.SupplierKind;
import org.jointprosperity.cooperative.price.PriceRule;
import org.jointprosperity.cooperative.price.PriceRuleKind;
import org.jointprosperity.cooperative.price.Quantity;
import org.jointprosperity.cooperative.price.UnitPrice;
import org.jointprosperity.cooperative.standard.GradeTable;
import org.jointprosperity.cooperative.standard.SetGrades;
import org.jointprosperity.cooperative.standard.SetTradePolicy;
import org.jointprosperity.cooperative.standard.TradePolicy;

/** Tea under an order: 100 公斤 of 一级 at 40 yuan or more, from September to October 2009; 二级 for eight tenths. */
public final class Trade {

    /** The business date. */
    public static final LocalDate TODAY = LocalDate.of(2009, 12, 31);

    private static final LocalDate LONG_AGO = LocalDate.of(2008, 1, 1);

    private Trade() {}

    /** The grades of tea, as a place lays them down. */
    public static SetGrades grades(String place) {
        return new SetGrades(
                "鲜茶叶", "公斤", List.of("特级", "一级", "二级"), "等外", new DivisionCode(place), LONG_AGO, "示例", false);
    }

    /** 5 % of tolerance, 7 days of grace, 30 to pay, a tenth as penalty, as a place lays it down. */
    public static SetTradePolicy policy(String place) {
        return new SetTradePolicy(50, 7, 30, 100, 100, 15, 30, new DivisionCode(place), LONG_AGO, "示例", false);
    }

    /** What both sides sign. */
    public static OrderDetails order(String number, String buyer, Supplier supplier, PriceRule rule, String advance) {
        return new OrderDetails(
                number,
                new CreditCode(buyer),
                "示例茶业有限公司",
                supplier,
                "鲜茶叶",
                "一级",
                800,
                new Quantity("100", "公斤"),
                new UnitPrice("40", "CNY"),
                rule,
                advance == null ? null : new Money(advance, "CNY"),
                LocalDate.of(2009, 3, 1),
                LocalDate.of(2009, 9, 1),
                LocalDate.of(2009, 10, 31));
    }

    /** The order of a household at the floor price, signed. */
    public static OrderContract signed() {
        return signed(order("DD2009-9001", Codes.company(900), household("H11121602-017"), null, null));
    }

    /** An order, signed. */
    public static OrderContract signed(OrderDetails details) {
        return new OrderContract(
                details,
                new Parties(details.buyer().value(), details.supplier(), "611023104001"),
                new GradeTable(grades("611023")),
                new TradePolicy(policy("611023")),
                TODAY);
    }

    /** A household as supplier. */
    public static Supplier household(String number) {
        return new Supplier(SupplierKind.HOUSEHOLD, number);
    }

    /** A rule that pays a price whatever the market does. */
    public static PriceRule fixed(String yuan) {
        return new PriceRule(PriceRuleKind.FIXED, new UnitPrice(yuan, "CNY"), null, null, null);
    }

    /** A delivery of a day, not paid on the spot. */
    public static TakeDelivery delivery(String number, String order, String day, String grade, String net) {
        return paid(number, order, day, grade, net, null, null);
    }

    /** A delivery of a day, paid on the spot. */
    public static TakeDelivery paid(
            String number, String order, String day, String grade, String net, String price, String amount) {
        var on = LocalDate.parse(day);
        return new TakeDelivery(
                number,
                order,
                on,
                grade,
                new Weighing(null, null, net, "公斤"),
                price == null ? null : new PayDelivery(new UnitPrice(price, "CNY"), new Money(amount, "CNY"), on));
    }
}
