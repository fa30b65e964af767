package org.jointprosperity.cooperative.household;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.contracts.CreditCode;

/** What a demonstration household is after a change; product and herd stay as they are where they are not given. */
@Schema(description = "更改示范户。Change a demonstration household.")
public record ChangeHousehold(
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
        @Size(max = 50)
                @Pattern(regexp = ".*\\S.*")
                @Schema(
                        description = "产品，认定后由上级更改，不填则不变。Product; changed by the level above after the certification.",
                        nullable = true,
                        examples = "商品猪")
                String product,
        @Min(1)
                @Schema(
                        description = "存栏数，认定后由上级更改，不填则不变。Herd; changed by the level above after the certification.",
                        nullable = true,
                        examples = "12")
                Integer herdSize) {

    DemonstrationHouseholdDetails details() {
        return new DemonstrationHouseholdDetails(household, head, industry, association, baseIncome, currentIncome);
    }
}
