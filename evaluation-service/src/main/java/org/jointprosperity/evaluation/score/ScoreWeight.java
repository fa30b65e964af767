package org.jointprosperity.evaluation.score;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.evaluation.evidence.EvidenceKind;

/** 分值: what each fact of a kind in a state counts for, and how far that goes. */
@Embeddable
@Schema(
        description =
                "分值：每项的分数，可为负；封顶为该行分数的绝对值上限。Points per fact, negative ones too; the cap bounds the line either way.")
public record ScoreWeight(
        @NotNull @Enumerated(EnumType.STRING) EvidenceKind kind,
        @NotNull @Pattern(regexp = "[A-Z_]{1,30}") @Schema(examples = "CONFIRMED") String state,
        @Min(-1000) @Max(1000) @Schema(examples = "2") int weight,
        @Min(1) @Max(1_000_000) @Schema(nullable = true, description = "封顶 cap, null for none", examples = "100")
                Long cap) {

    /** What so many facts come to: a product too large for a number is refused, never wrapped. */
    long points(long count) {
        long points = Math.multiplyExact(count, (long) weight);
        return cap == null ? points : Math.max(-cap, Math.min(cap, points));
    }
}
