package org.jointprosperity.cooperative.order;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Money;
import org.jointprosperity.chassis.http.Versioned;
import org.jointprosperity.cooperative.price.PriceRule;
import org.jointprosperity.cooperative.price.Quantity;
import org.jointprosperity.cooperative.price.UnitPrice;

/** An order as callers see it. */
@Schema(
        description = "订单合同；户的订单，价格、数量与预付款对无权查看者为空。"
                + "An order; of a household's, prices, quantities and advance are null to whom they are not shown.")
public record OrderView(
        UUID id,
        long version,
        String number,
        String buyer,
        Supplier supplier,
        String division,
        String product,
        String grade,
        @Schema(nullable = true) Integer lowerGradePerMille,
        @Schema(nullable = true) Quantity quantity,
        @Schema(nullable = true) UnitPrice floorPrice,
        @Schema(nullable = true) PriceRule priceRule,
        @Schema(description = "预付款；无权查看金额者为空。Advance; null to whom amounts are not shown.", nullable = true)
                Money advance,
        LocalDate signedOn,
        LocalDate windowFrom,
        LocalDate windowTo,
        @Schema(description = "已收合格数量。Delivered and not rejected.", nullable = true) Quantity delivered,
        Fulfilment fulfilment,
        OrderState state,
        @Schema(description = "签订日适用的订单政策。Policy of the day of signing.") UUID policy,
        @Schema(description = "该政策是否已核对原文。Whether that policy was read at its source.") boolean policyVerified)
        implements Versioned {

    /** How much of what was agreed has come. */
    @Schema(name = "OrderFulfilment", description = "履约数量状况。How much of what was agreed has come.")
    public enum Fulfilment {
        /** 未交足. */
        SHORT,
        /** 已交足. */
        FULL,
        /** 超交. */
        OVER
    }

    static OrderView of(OrderContract order, boolean amounts) {
        var details = order.details(null);
        return new OrderView(
                order.id,
                order.version,
                order.number,
                order.parties.buyer(),
                details.supplier(),
                order.parties.divisionCode(),
                order.product,
                order.grade,
                amounts ? order.lowerGradePerMille : null,
                amounts ? details.quantity() : null,
                amounts ? details.floorPrice() : null,
                amounts ? details.priceRule() : null,
                amounts ? details.advance() : null,
                order.signedOn,
                order.windowFrom,
                order.windowTo,
                amounts ? Quantity.ofThousandths(order.deliveredThousandths, order.unit) : null,
                order.isShort() ? Fulfilment.SHORT : order.isOver() ? Fulfilment.OVER : Fulfilment.FULL,
                order.state,
                order.policy.id(),
                order.policy.isVerified());
    }
}
