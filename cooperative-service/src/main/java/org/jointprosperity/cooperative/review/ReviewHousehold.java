package org.jointprosperity.cooperative.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Money;
import org.jointprosperity.cooperative.household.WithdrawCertification;

/** Reviews a demonstration household for a year 年度复核. */
@Schema(description = "年度复核：核对条件，保留、警示或取消。Review a demonstration household for a year.")
record ReviewHousehold(
        @NotNull @Min(1978) @Max(2100) @Schema(description = "复核年度。Year.", examples = "2009") Integer year,
        @NotNull @Schema(description = "复核日期。Day.", examples = "2009-12-28") LocalDate reviewedOn,
        @NotNull Outcome outcome,
        @Valid
                @Schema(
                        description = "该年人均纯收入，查明时填写。Net income per head of the year, where it was found.",
                        nullable = true)
                Money incomePerHead,
        @Min(1) @Schema(description = "存栏数。Herd.", nullable = true, examples = "12") Integer herdSize,
        @Min(1) @Max(1_000_000_000) @Schema(description = "面积，千分之一亩。Land in thousandths of 亩.", nullable = true)
                Long extentThousandths,
        @Min(0) @Schema(description = "带动户数。Households it teaches.", nullable = true) Integer householdsTaught,
        @Size(max = 500)
                @Pattern(regexp = ".*\\S.*")
                @Schema(
                        description =
                                "警示的内容，或不符合条件仍予保留的理由。What it is warned of, or why it is kept although a criterion is not met.",
                        nullable = true)
                String reason,
        @Schema(description = "取消原因，取消时必填。Reason of a withdrawal.", nullable = true)
                WithdrawCertification.Reason withdrawalReason) {}
