package org.jointprosperity.cooperative.income;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.contracts.DivisionCode;

/** Adds a code to the table of sources of a place 增加收入来源. */
@Schema(description = "自某日起增加收入来源代码。Add a source of income from a day on; the codes before stay.")
record AddIncomeSource(
        @NotNull @Pattern(regexp = "[A-Z]{2,20}(_[A-Z]{2,20}){0,3}") @Schema(examples = "FOREST_TOUR") String code,
        @NotBlank @Size(max = 50) @Schema(description = "名称。Name.", examples = "森林旅游") String nameZh,
        @NotBlank @Size(max = 100) @Schema(description = "英文名。Name in English.", examples = "forest tourism")
                String nameEn,
        @NotNull @Schema(description = "归属。Whose income it is.", examples = "HOUSEHOLD") Earner earner,
        @NotNull @Schema(description = "是否未扣除成本。Whether costs are not deducted.", examples = "true") Boolean gross,
        @NotNull @Schema(description = "适用区划。Where it holds.", examples = "611023") DivisionCode jurisdiction,
        @NotNull @Schema(description = "生效日期。First day.", examples = "2010-01-01") LocalDate effectiveFrom,
        @Schema(description = "末日。Last day.", nullable = true) LocalDate effectiveTo,
        @NotBlank @Size(max = 500) @Schema(description = "依据。Source of the rule.", examples = "县统计局通知") String source,
        @NotNull @Schema(description = "依据是否已核实。Whether it was read there.", examples = "true") Boolean verified) {}
