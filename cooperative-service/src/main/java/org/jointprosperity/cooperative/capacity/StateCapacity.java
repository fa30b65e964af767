package org.jointprosperity.cooperative.capacity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.cooperative.base.Extent;

/** Says how much of a product a base can bring forth in a year, from a day on. */
@Schema(
        description =
                "报告基地产能：某产品每年多少，自何日起。同日重述以后述为准。"
                        + "State how much of a product a base brings forth a year; of two statements of one day the later one counts.")
public record StateCapacity(
        @NotBlank @Size(max = 30) @Schema(description = "产品。Product.", examples = "鲜茶叶") String product,
        @NotNull @Valid @Schema(description = "每年数量与单位。Quantity a year and its unit.") Extent aYear,
        @NotNull @Schema(description = "自何日起。First day.", examples = "2009-09-05") LocalDate since) {}
