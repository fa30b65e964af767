package org.jointprosperity.cooperative.outlook;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.cooperative.base.Body;
import org.jointprosperity.cooperative.base.Extent;
import org.jointprosperity.cooperative.base.Model;
import org.jointprosperity.cooperative.capacity.CapacityView;

/** A base within its chain on a day: who leads it, who helps, what it brings forth, how many households it carries along. */
@Schema(
        description =
                "某日基地的产业链与共富模式各方：组织引领、党员帮带、带动农户。"
                        + "The chain of a base on a day and the parties of its model: led by an organisation, helped by members.")
public record BaseChainView(
        UUID base,
        String number,
        Model model,
        String division,
        @Schema(description = "引领组织。The organisation that leads.") Body leadingOrganisation,
        @Schema(description = "村党支部。The branch.") String branch,
        @Schema(description = "对子生效的单位。Units whose pairing with the branch is in force.") List<String> pairedUnits,
        @Schema(description = "帮带党员，至多 200 名。Members who help along, at most 200.") List<StagedParty> helpingMembers,
        @Schema(description = "联系的企业，至多 200 家。Enterprises linked to it, at most 200.") List<StagedParty> enterprises,
        @Schema(description = "规模，以现登记为准。Size, as it is registered now.") Extent extent,
        @Schema(description = "当日产能。What it brings forth.") List<CapacityView> capacities,
        @Schema(description = "登记的带动户数。Households its entry tells of.") int householdsTold,
        @Schema(description = "联系的农户数。Households that are linked.") long householdsLinked,
        LocalDate asOf) {}
