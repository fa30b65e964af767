package org.jointprosperity.evaluation.score;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.contracts.DivisionCode;
import org.jointprosperity.evaluation.evidence.SubjectKind;

/** Decides how evidence counts in a place from a day on 制定计分办法. */
@Schema(description = "制定计分办法。Decide how evidence counts in a place from a day on.")
record SetScorePolicy(
        @NotNull @Schema(description = "UNIT、BRANCH 或 PERSON") SubjectKind subjectKind,
        @NotBlank @Size(max = 100) String nameZh,
        @NotBlank @Size(max = 100) String nameEn,
        @NotNull
                @Min(1)
                @Max(1000)
                @Schema(description = "记实卡：全年至少多少次经确认的走访 least confirmed visits of the year", examples = "4")
                Integer leastVisits,
        @NotNull
                @Min(-1_000_000)
                @Max(1_000_000)
                @Schema(description = "达到多少分即建议授予 points from which an award is recommended", examples = "20")
                Long leastPoints,
        @NotNull @Min(0) @Max(364) @Schema(description = "年终前多少天起可提名 days before the year's end", examples = "30")
                Integer daysBeforeYearsEnd,
        @NotNull @Min(1) @Max(365) @Schema(description = "异议期天数 days to object", examples = "7") Integer daysToObject,
        @NotEmpty @Size(max = 100) List<@NotNull @Valid ScoreWeight> weights,
        @NotNull DivisionCode jurisdiction,
        @NotNull LocalDate effectiveFrom,
        @Schema(nullable = true) LocalDate effectiveTo,
        @NotBlank @Size(max = 300) @Schema(description = "依据 source") String source,
        boolean verified) {

    /** The first state that evidence of its kind never has; such a weight would count for nothing without saying so. */
    Optional<ScoreWeight> neverWeighing() {
        return weights.stream()
                .filter(weight -> !weight.kind().states().contains(weight.state()))
                .findFirst();
    }

    /** Whether no kind and state is weighed twice. */
    boolean weighsOnce() {
        return weights.stream()
                        .map(weight -> weight.kind() + " " + weight.state())
                        .distinct()
                        .count()
                == weights.size();
    }
}
