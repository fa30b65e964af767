package org.jointprosperity.cooperative.claim;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Money;
import org.jointprosperity.chassis.http.Versioned;
import org.jointprosperity.cooperative.order.Supplier;

/** A claim as callers see it. */
@Schema(description = "差价追索。The claim of the difference to the floor price.")
public record PriceClaimView(
        UUID id,
        long version,
        String order,
        UUID delivery,
        String deliveryNumber,
        String buyer,
        Supplier supplier,
        String division,
        @Schema(description = "差价；无权查看金额者为空。Difference; null to whom amounts are not shown.", nullable = true)
                Money difference,
        LocalDate raisedOn,
        ClaimState state,
        @Schema(nullable = true) LocalDate closedOn,
        @Schema(nullable = true) String waiverReason)
        implements Versioned {

    static PriceClaimView of(PriceClaim claim, boolean amounts) {
        return new PriceClaimView(
                claim.id,
                claim.version,
                claim.orderNumber,
                claim.deliveryId,
                claim.deliveryNumber,
                claim.parties.buyer(),
                claim.parties.supplier(),
                claim.parties.divisionCode(),
                amounts ? Money.ofFen(claim.differenceFen) : null,
                claim.raisedOn,
                claim.state,
                claim.closedOn,
                claim.waiverReason);
    }
}
