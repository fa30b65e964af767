package org.jointprosperity.cooperative.criteria;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.contracts.DivisionCode;

/** Decides what goes before a certification from a day on 制定认定程序. */
@Schema(
        name = "SetCertificationProcedure",
        description = "自某日起的认定程序；原有各行不改。A procedure from a day on; the rows before stay.")
record SetProcedure(
        @NotNull @Schema(description = "是否须村级评议。Whether the village gives its opinion.", examples = "true")
                Boolean opinionRequired,
        @Valid
                @Schema(
                        description = "村级评议的通过比例，不填为过半数。What carries an opinion; left out, more than half.",
                        nullable = true)
                OpinionShare opinionShare,
        @NotNull @Min(0) @Max(366) @Schema(description = "公示天数。Days of public notice.", examples = "7")
                Integer noticeDays,
        @NotNull @Min(1) @Max(120) @Schema(description = "几个月复核一次。Months between reviews.", examples = "12")
                Integer reviewMonths,
        @NotNull @Schema(description = "适用区划。Where it holds.", examples = "611023") DivisionCode jurisdiction,
        @NotNull @Schema(description = "生效日期。First day.", examples = "2010-01-01") LocalDate effectiveFrom,
        @Schema(description = "末日。Last day.", nullable = true) LocalDate effectiveTo,
        @NotBlank @Size(max = 500) @Schema(description = "依据。Source.", examples = "县委组织部通知") String source,
        @NotNull @Schema(description = "依据是否已核实。Whether it was read there.", examples = "true") Boolean verified) {

    Procedure procedure() {
        return new Procedure(
                opinionRequired,
                (opinionShare == null ? OpinionShare.MAJORITY : opinionShare).reachable(),
                noticeDays,
                reviewMonths,
                jurisdiction.value(),
                effectiveFrom,
                effectiveTo,
                source,
                verified);
    }
}
