package org.jointprosperity.pairing.undertaking;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.pairing.registry.Household;

/** Gives a base or a household to one undertaking 分配. */
@Schema(description = "将一个基地或一户计入本承诺事项，二者只填其一。Count one base or one household for this undertaking.")
record AllotSubject(
        @Pattern(regexp = "[A-Z0-9-]{1,20}") @Schema(description = "基地编号 base", examples = "JD001") String base,
        @Pattern(regexp = Household.NUMBER) @Schema(description = "户编号 household", examples = "H10400101-001")
                String household,
        @Size(max = 500) @Schema(description = "已计入另一事项时的改配理由。Why it is moved from another undertaking.")
                String reason) {}
