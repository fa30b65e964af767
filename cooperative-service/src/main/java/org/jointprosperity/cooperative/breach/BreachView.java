package org.jointprosperity.cooperative.breach;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Money;
import org.jointprosperity.chassis.http.Versioned;
import org.jointprosperity.cooperative.order.Supplier;
import org.jointprosperity.cooperative.price.Quantity;

/** A default as callers see it. */
@Schema(description = "违约；无权查看金额者，金额为空。A default; amounts are null to whom they are not shown.")
public record BreachView(
        UUID id,
        long version,
        UUID order,
        String orderNumber,
        String buyer,
        Supplier supplier,
        String division,
        Ground ground,
        Party party,
        @Schema(description = "短交数量。What did not come.", nullable = true) Quantity shortfall,
        @Schema(description = "应付本金：预付款余额、未收货款或未付余额。Owed.", nullable = true) Money owed,
        @Schema(description = "抵扣的预付款。Advance set off.", nullable = true) Money advanceSetOff,
        @Schema(description = "违约金。Penalty.", nullable = true) Money penalty,
        @Schema(description = "现应付。Payable now.", nullable = true) Money payable,
        String statement,
        LocalDate declaredOn,
        LocalDate objectUntil,
        @Schema(nullable = true) String objection,
        @Schema(nullable = true) LocalDate objectedOn,
        @Schema(nullable = true) String decisionReason,
        @Schema(nullable = true) LocalDate decidedOn,
        BreachState state,
        @Schema(nullable = true) LocalDate settledOn,
        @Schema(description = "所适用的订单政策是否已核对原文。Whether the policy it follows was read at its source.")
                boolean policyVerified)
        implements Versioned {

    static BreachView of(Breach breach, Long outstanding, boolean amounts) {
        return new BreachView(
                breach.id,
                breach.version,
                breach.orderId,
                breach.orderNumber,
                breach.parties.buyer(),
                breach.parties.supplier(),
                breach.parties.divisionCode(),
                breach.ground,
                breach.ground.party(),
                amounts && breach.shortfallThousandths > 0
                        ? Quantity.ofThousandths(breach.shortfallThousandths, breach.unit)
                        : null,
                amounts ? Money.ofFen(breach.owedFen) : null,
                amounts ? Money.ofFen(breach.setOffFen) : null,
                amounts ? Money.ofFen(breach.penaltyFen) : null,
                amounts ? Money.ofFen(payable(breach, outstanding)) : null,
                breach.statement,
                breach.declaredOn,
                breach.objectUntil,
                breach.objection,
                breach.objectedOn,
                breach.decisionReason,
                breach.decidedOn,
                breach.state,
                breach.settledOn,
                breach.policyVerified);
    }

    private static long payable(Breach breach, Long outstanding) {
        return switch (breach.state) {
            case SETTLED, DISMISSED -> 0;
            case DECLARED, OBJECTED, UPHELD -> breach.payableFen(outstanding);
        };
    }
}
