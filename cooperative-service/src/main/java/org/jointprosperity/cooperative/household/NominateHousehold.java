package org.jointprosperity.cooperative.household;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.contracts.CreditCode;

/** A household is put forward to become a demonstration household 申报. */
@Schema(description = "申报示范户。Put a household forward.")
public record NominateHousehold(
        @NotNull
                @Pattern(regexp = "H\\d{8}-\\d{3}")
                @Schema(description = "户编号。Roster number of the household.", examples = "H10400101-001")
                String household,
        @NotNull
                @Pattern(regexp = "N\\d{5,9}")
                @Schema(description = "户主编号。Roster number of the head.", examples = "N04672")
                String head,
        @NotBlank @Schema(description = "产业。Industry.", examples = "生猪") String industry,
        @Schema(description = "所属协会或合作社的统一社会信用代码。Credit code of its association.", nullable = true)
                CreditCode association,
        @Valid @NotNull @Schema(description = "基期收入。Income of the base year.") Income baseIncome,
        @Valid @NotNull @Schema(description = "当年收入。Income of the current year.") Income currentIncome,
        @Schema(description = "申报日期，不填为业务日期。Day it is put forward; the business day where absent.", nullable = true)
                LocalDate appliedOn) {

    DemonstrationHouseholdDetails details() {
        return new DemonstrationHouseholdDetails(household, head, industry, association, baseIncome, currentIncome);
    }
}
