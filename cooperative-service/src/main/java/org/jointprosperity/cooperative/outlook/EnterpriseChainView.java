package org.jointprosperity.cooperative.outlook;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.cooperative.base.Extent;
import org.jointprosperity.cooperative.capacity.CapacityView;

/** The chain of an enterprise on a day, as far as the caller's place goes. */
@Schema(
        description =
                "某日企业的产业链，限于辖区内：基地及其规模、产能、农户，直接联系的农户。"
                        + "The chain of an enterprise on a day within the caller's place: its bases and the households it leads itself.")
public record EnterpriseChainView(
        UUID enterprise,
        String creditCode,
        @Schema(description = "联系的基地，至多 200 个。Bases linked to it, at most 200.") List<BaseOfChain> bases,
        @Schema(description = "直接联系的农户数，不含各基地的。Households it leads itself, without those of its bases.")
                long households,
        @Schema(
                        description =
                                "所列各基地联系的农户数之和，联系两个基地的农户计两次。Households linked to the bases named; one of two bases counts twice.")
                long householdsOfBases,
        LocalDate asOf) {

    /** A base of the chain. */
    @Schema(name = "BaseOfChain", description = "产业链上的基地。A base of the chain.")
    public record BaseOfChain(
            String number,
            String stage,
            LocalDate since,
            String division,
            Extent extent,
            List<CapacityView> capacities,
            @Schema(description = "基地联系的农户数。Households linked to the base.") long households) {}
}
