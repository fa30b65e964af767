package org.jointprosperity.cooperative.criteria;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.contracts.DivisionCode;

/** Decides what is asked of a demonstration household from a day on 制定认定条件. */
@Schema(
        name = "SetCertificationCriterion",
        description = "自某日起的认定条件；原有各行不改。A criterion from a day on; the rows before stay.")
record SetCriterion(
        @NotNull Measure measure,
        @Size(max = 50) @Schema(description = "产业，不填为各产业。Industry; absent for all.", nullable = true, examples = "生猪")
                String industry,
        @NotNull @Min(0) @Schema(description = "至少，按度量的单位。The least, in the measure's unit.", examples = "10")
                Long least,
        @NotNull @Schema(description = "适用区划。Where it holds.", examples = "611023") DivisionCode jurisdiction,
        @NotNull @Schema(description = "生效日期。First day.", examples = "2010-01-01") LocalDate effectiveFrom,
        @Schema(description = "末日。Last day.", nullable = true) LocalDate effectiveTo,
        @NotBlank @Size(max = 500) @Schema(description = "依据。Source.", examples = "县委组织部通知") String source,
        @NotNull @Schema(description = "依据是否已核实。Whether it was read there.", examples = "true") Boolean verified) {}
