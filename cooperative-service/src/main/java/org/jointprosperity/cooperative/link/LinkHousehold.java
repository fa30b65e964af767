package org.jointprosperity.cooperative.link;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Links a household to a member who helps it or to an association it is in. */
@Schema(description = "登记帮带党员或所属协会。Link a household to a helping member or an association.")
record LinkHousehold(
        @NotNull LinkKind kind,
        @NotNull
                @Pattern(regexp = "H\\d{8}-\\d{3}")
                @Schema(description = "户编号。Roster number of the household.", examples = "H10400101-001")
                String household,
        @NotNull
                @Pattern(regexp = "[CN]\\d{4,9}|[0-9A-HJ-NPQRTUWXY]{18}")
                @Schema(description = "党员编号或协会信用代码。Number of the member, or credit code.", examples = "N04672")
                String target,
        @NotNull @Schema(description = "起始日期。First day.", examples = "2009-01-13") LocalDate startsOn) {}
