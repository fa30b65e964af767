package org.jointprosperity.cooperative.settlement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Money;
import org.jointprosperity.chassis.http.Versioned;
import org.jointprosperity.cooperative.order.Supplier;
import org.jointprosperity.cooperative.price.Quantity;

/** A settlement as callers see it: due + overpaid = paid + claimed + advanceUsed + balance. */
@Schema(
        name = "OrderSettlementView",
        description =
                "结算；应付＋多付＝已付＋追索＋抵扣预付款＋余额；无权查看者，数量与金额为空。"
                        + "A settlement: due + overpaid = paid + claimed + advanceUsed + balance; quantity and amounts are null to whom they are not shown.")
public record SettlementView(
        UUID id,
        long version,
        UUID order,
        String orderNumber,
        String buyer,
        Supplier supplier,
        String division,
        String product,
        @Schema(nullable = true) Quantity delivered,
        @Schema(description = "应付。Due.", nullable = true) Money due,
        @Schema(description = "当场已付。Paid on the spot.", nullable = true) Money paid,
        @Schema(description = "差价追索。Claimed.", nullable = true) Money claimed,
        @Schema(description = "多付。Paid beyond what is due.", nullable = true) Money overpaid,
        @Schema(description = "抵扣预付款。Set off against the advance.", nullable = true) Money advanceUsed,
        @Schema(description = "预付款余额。Left of the advance.", nullable = true) Money advanceLeft,
        @Schema(description = "余额。Balance.", nullable = true) Money balance,
        @Schema(description = "未付余额。Outstanding.", nullable = true) Money outstanding,
        LocalDate settledOn,
        LocalDate payableUntil,
        List<PaymentView> payments,
        @Schema(description = "所适用的订单政策是否已核对原文。Whether the policy it follows was read at its source.")
                boolean policyVerified)
        implements Versioned {

    /** One payment on the balance. */
    @Schema(name = "SettlementPaymentView", description = "一次付款。One payment.")
    public record PaymentView(@Schema(nullable = true) Money amount, LocalDate paidOn) {}

    static SettlementView of(Settlement settlement, List<SettlementPayment> payments, boolean amounts) {
        return new SettlementView(
                settlement.id,
                settlement.version,
                settlement.orderId,
                settlement.orderNumber,
                settlement.parties.buyer(),
                settlement.parties.supplier(),
                settlement.parties.divisionCode(),
                settlement.product,
                amounts ? Quantity.ofThousandths(settlement.deliveredThousandths, settlement.unit) : null,
                shown(settlement.dueFen, amounts),
                shown(settlement.paidFen, amounts),
                shown(settlement.claimedFen, amounts),
                shown(settlement.overpaidFen, amounts),
                shown(settlement.advanceUsedFen, amounts),
                shown(settlement.advanceLeftFen, amounts),
                shown(settlement.balanceFen, amounts),
                shown(settlement.outstandingFen(), amounts),
                settlement.settledOn,
                settlement.payableUntil,
                payments.stream()
                        .map(payment -> new PaymentView(shown(payment.fen, amounts), payment.paidOn))
                        .toList(),
                settlement.policyVerified);
    }

    private static Money shown(long fen, boolean amounts) {
        return amounts ? Money.ofFen(fen) : null;
    }
}
