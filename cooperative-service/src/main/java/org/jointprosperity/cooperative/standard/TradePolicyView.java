package org.jointprosperity.cooperative.standard;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A policy of orders as callers see it. */
@Schema(description = "订单政策。How orders are kept.")
public record TradePolicyView(
        UUID id,
        int tolerancePerMille,
        int graceDays,
        int paymentDays,
        int buyerPenaltyPerMille,
        int supplierPenaltyPerMille,
        int objectionDays,
        int quotationDays,
        String jurisdiction,
        LocalDate effectiveFrom,
        LocalDate effectiveTo,
        String source,
        boolean verified) {

    static TradePolicyView of(TradePolicy policy) {
        return new TradePolicyView(
                policy.id,
                policy.tolerancePerMille,
                policy.graceDays,
                policy.paymentDays,
                policy.buyerPenaltyPerMille,
                policy.supplierPenaltyPerMille,
                policy.objectionDays,
                policy.quotationDays,
                policy.jurisdiction,
                policy.effectiveFrom,
                policy.effectiveTo,
                policy.source,
                policy.verified);
    }
}
