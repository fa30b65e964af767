package org.jointprosperity.cooperative.delivery;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Money;
import org.jointprosperity.chassis.http.Versioned;
import org.jointprosperity.cooperative.order.Supplier;
import org.jointprosperity.cooperative.price.Quantity;
import org.jointprosperity.cooperative.price.UnitPrice;

/** A delivery as callers see it; weights and amounts are null to whom they are not shown. */
@Schema(description = "交货；无权查看者，重量与金额为空。" + "A delivery; weights and amounts are null to whom they are not shown.")
public record DeliveryView(
        UUID id,
        long version,
        String number,
        UUID order,
        String orderNumber,
        String buyer,
        Supplier supplier,
        String division,
        LocalDate deliveredOn,
        String grade,
        @Schema(nullable = true) String gross,
        @Schema(nullable = true) String tare,
        @Schema(nullable = true) Quantity net,
        Timeliness timeliness,
        Quality quality,
        Fullness fullness,
        @Schema(description = "按几千分之几计价。Per mille of the price agreed.", nullable = true) Integer worthPerMille,
        @Schema(description = "保底价金额。What the floor price guarantees.", nullable = true) Money guaranteed,
        @Schema(nullable = true) UnitPrice paidPrice,
        @Schema(nullable = true) Money paid,
        @Schema(nullable = true) LocalDate paidOn,
        @Schema(description = "结算单价。Price of the settlement.", nullable = true) UnitPrice duePrice,
        @Schema(description = "结算金额。Due by the settlement.", nullable = true) Money due,
        @Schema(description = "所适用的订单政策是否已核对原文。Whether the policy it follows was read at its source.")
                boolean policyVerified)
        implements Versioned {

    static DeliveryView of(Delivery delivery, boolean amounts) {
        return new DeliveryView(
                delivery.id,
                delivery.version,
                delivery.number,
                delivery.orderId,
                delivery.orderNumber,
                delivery.parties.buyer(),
                delivery.parties.supplier(),
                delivery.parties.divisionCode(),
                delivery.deliveredOn,
                delivery.grade,
                amounts ? written(delivery.grossThousandths) : null,
                amounts ? written(delivery.tareThousandths) : null,
                amounts ? Quantity.ofThousandths(delivery.netThousandths, delivery.unit) : null,
                delivery.timeliness,
                delivery.quality,
                delivery.fullness,
                amounts ? (Integer) delivery.worthPerMille : null,
                amounts ? Money.ofFen(delivery.guaranteedFen) : null,
                amounts ? delivery.paidPrice() : null,
                amounts ? money(delivery.paidFen) : null,
                delivery.paidOn,
                amounts && delivery.dueLi != null ? UnitPrice.ofLi(delivery.dueLi) : null,
                amounts ? money(delivery.dueFen) : null,
                delivery.policyVerified);
    }

    private static String written(Long thousandths) {
        return thousandths == null ? null : Quantity.written(thousandths);
    }

    private static Money money(Long fen) {
        return fen == null ? null : Money.ofFen(fen);
    }
}
