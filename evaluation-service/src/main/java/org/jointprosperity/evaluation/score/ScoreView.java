package org.jointprosperity.evaluation.score;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.evaluation.evidence.Span;
import org.jointprosperity.evaluation.evidence.SubjectKind;

/** A score with its reasons and what the record card lacks. */
@Schema(description = "成效得分及理由；由人决定，分数只作建议。A score with its reasons; it recommends, a human being decides.")
public record ScoreView(
        SubjectKind subjectKind,
        String subject,
        int year,
        LocalDate asOf,
        @Schema(description = "得分 points of all lines") long points,
        @Schema(description = "达到多少分即建议授予 points from which an award is recommended") long leastPoints,
        boolean recommended,
        @Schema(description = "经确认的走访 confirmed visits") long visits,
        int leastVisits,
        @Schema(description = "记实卡还缺几次 what the record card lacks") long missingVisits,
        @Schema(description = "计分办法 policy") String policy,
        boolean verified,
        List<ScoreLineView> lines) {

    static ScoreView of(Score score, SubjectKind kind, String subject, Span span) {
        return new ScoreView(
                kind,
                subject,
                span.from().getYear(),
                span.asOf(),
                score.points(),
                score.policy().leastPoints,
                score.recommended(),
                score.visits(),
                score.policy().leastVisits,
                score.missingVisits(),
                "/api/v1/score-policies/" + score.policy().id,
                score.policy().verified,
                score.lines().stream()
                        .map(line -> ScoreLineView.of(line, kind, subject, span))
                        .toList());
    }
}
