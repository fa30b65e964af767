package org.jointprosperity.evaluation.score;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.evaluation.evidence.SubjectKind;

/** A policy of scoring as everyone may read it. */
@Schema(description = "计分办法。How evidence counts in a place from a day on.")
public record ScorePolicyView(
        UUID id,
        SubjectKind subjectKind,
        String nameZh,
        String nameEn,
        @Schema(description = "全年至少多少次经确认的走访 least confirmed visits") int leastVisits,
        @Schema(description = "达到多少分即建议授予 points from which an award is recommended") long leastPoints,
        int daysBeforeYearsEnd,
        int daysToObject,
        List<ScoreWeight> weights,
        @Schema(examples = "611023") String jurisdiction,
        LocalDate effectiveFrom,
        @Schema(nullable = true) LocalDate effectiveTo,
        String source,
        @Schema(description = "是否经县里确认 whether the county has verified it") boolean verified) {

    static ScorePolicyView of(ScorePolicy policy) {
        return new ScorePolicyView(
                policy.id,
                policy.subjectKind,
                policy.nameZh,
                policy.nameEn,
                policy.leastVisits,
                policy.leastPoints,
                policy.daysBeforeYearsEnd,
                policy.daysToObject,
                List.copyOf(policy.weights),
                policy.jurisdiction,
                policy.effectiveFrom,
                policy.effectiveTo,
                policy.source,
                policy.verified);
    }
}
