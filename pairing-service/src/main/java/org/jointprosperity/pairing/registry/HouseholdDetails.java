package org.jointprosperity.pairing.registry;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is registered about a rural household 户. */
@Schema(name = "HouseholdDetails", description = "农户登记内容。What is registered about a rural household.")
public record HouseholdDetails(
        @NotNull
                @Pattern(regexp = Household.NUMBER)
                @Schema(description = "户编号 household number", examples = "H10400101-001")
                String number,
        @NotNull @Pattern(regexp = Branch.CODE) @Schema(description = "支部编码 branch", examples = "61102310400101")
                String branch) {}
