package org.jointprosperity.evaluation.score;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.evaluation.evidence.EvidenceKind;
import org.jointprosperity.evaluation.evidence.EvidenceLinks;
import org.jointprosperity.evaluation.evidence.Span;
import org.jointprosperity.evaluation.evidence.SubjectKind;

/** One reason of a score, with the way to the facts behind it. */
@Schema(description = "得分的一条理由。One reason of a score.")
public record ScoreLineView(
        EvidenceKind kind,
        @Schema(examples = "CONFIRMED") String state,
        @Schema(description = "项数 how many facts") long count,
        @Schema(description = "每项分数 points per fact") int weight,
        @Schema(nullable = true, description = "封顶 cap") Long cap,
        @Schema(description = "得分 points") long points,
        @Schema(description = "明细；只列您可见的 the facts behind it, as far as the caller may see them") String rows) {

    /** As it stands beside a subject in a span. */
    public static ScoreLineView of(ScoreLine line, SubjectKind subjectKind, String subject, Span span) {
        return new ScoreLineView(
                line.kind(),
                line.state(),
                line.count(),
                line.weight(),
                line.cap(),
                line.points(),
                EvidenceLinks.rows(subjectKind, subject, line.kind(), line.state(), span));
    }
}
