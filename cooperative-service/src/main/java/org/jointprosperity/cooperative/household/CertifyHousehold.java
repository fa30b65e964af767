package org.jointprosperity.cooperative.household;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A nominated household is found to be a model for others. */
@Schema(description = "认定示范户。Certify a nominated household.")
public record CertifyHousehold(
        @NotBlank @Size(max = 50) @Schema(description = "产品。Product.", examples = "商品猪") String product,
        @Min(1)
                @Schema(
                        description = "存栏数，养殖业必填。Herd: heads, birds or hives; required in livestock industries.",
                        nullable = true,
                        examples = "12")
                Integer herdSize,
        @NotNull @Schema(description = "认定日期。Day of certification.", examples = "2009-06-28") LocalDate certifiedOn,
        @Min(1)
                @Max(1_000_000_000)
                @Schema(
                        description = "面积，千分之一亩；有面积条件时填写。Land in thousandths of 亩, where a criterion asks for it.",
                        nullable = true,
                        examples = "12500")
                Long extentThousandths,
        @Min(0)
                @Schema(
                        description = "带动户数；有带动条件时填写。Households it teaches, where a criterion asks for it.",
                        nullable = true,
                        examples = "5")
                Integer householdsTaught,
        @Size(max = 500)
                @Pattern(regexp = ".*\\S.*")
                @Schema(
                        description = "不符合条件仍予认定的理由。Why it is certified although a criterion is not met.",
                        nullable = true)
                String overrideReason) {}
