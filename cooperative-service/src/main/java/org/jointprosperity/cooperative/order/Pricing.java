package org.jointprosperity.cooperative.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jointprosperity.cooperative.price.PriceRuleKind;
import org.jointprosperity.cooperative.price.Quotations;

/** 计价: the price that holds for an order on a day, the higher of floor price and rule. */
@ApplicationScoped
public class Pricing {

    private final Quotations quotations;

    Pricing(Quotations quotations) {
        this.quotations = quotations;
    }

    /** The price of a day in 厘 for one unit of the grade agreed: max(floor, rule). */
    public long li(OrderContract order, LocalDate on) {
        var rule = order.priceRule();
        if (rule == null) {
            return order.floorLi();
        }
        Long quoted = rule.kind() == PriceRuleKind.MARKET
                ? Long.valueOf(quotations.li(
                        rule.quotation(),
                        order.unit(),
                        order.parties().divisionCode(),
                        on,
                        order.policy().quotationDays(),
                        order.policy().citation()))
                : null;
        long byRule = rule.li(order.floorLi(), quoted);
        return order.floorLi() == null ? byRule : Math.max(order.floorLi(), byRule);
    }
}
