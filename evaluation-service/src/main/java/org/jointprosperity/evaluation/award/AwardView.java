package org.jointprosperity.evaluation.award;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Versioned;
import org.jointprosperity.evaluation.evidence.Span;
import org.jointprosperity.evaluation.evidence.SubjectKind;
import org.jointprosperity.evaluation.score.ScoreLineView;

/** An award with the score it was proposed with, the decision, and what was said against it. */
@Schema(description = "评优：提名时的得分与理由、决定、异议与答复。An award with its score, decision, objection and answer.")
public record AwardView(
        UUID id,
        @Schema(examples = "award-1") String code,
        SubjectKind subjectKind,
        String subject,
        int year,
        AwardState state,
        @Schema(description = "计分办法 policy") String policy,
        @Schema(description = "提名时的得分 points when proposed") long points,
        @Schema(description = "得分是否建议授予 whether the score recommends it") boolean recommended,
        @Schema(description = "经确认的走访 confirmed visits when proposed") long visits,
        List<ScoreLineView> lines,
        LocalDate proposedOn,
        String proposal,
        @Schema(nullable = true) LocalDate decidedOn,
        @Schema(nullable = true, description = "决定与得分的建议不同 the decision differs from the score") Boolean differs,
        @Schema(nullable = true) String decision,
        @Schema(nullable = true, description = "决定时的得分 points when decided") Long pointsWhenDecided,
        @Schema(nullable = true, description = "决定时得分是否建议授予 whether the score recommended it when decided")
                Boolean recommendedWhenDecided,
        @Schema(nullable = true, description = "异议截止日 last day to object") LocalDate objectUntil,
        @Schema(nullable = true, description = "自该日起授予 given from this day on") LocalDate givenOn,
        @Schema(nullable = true) LocalDate withdrawnOn,
        List<Objection> objections,
        long version)
        implements Versioned {

    /** What was said against it, and what was answered. */
    @Schema(name = "AwardObjection", description = "异议及其答复。An objection with its answer.")
    record Objection(
            UUID id,
            LocalDate objectedOn,
            String objection,
            @Schema(nullable = true) LocalDate answeredOn,
            @Schema(nullable = true) Boolean upheld,
            @Schema(nullable = true) String answer) {}

    static AwardView of(Award award) {
        var span = Span.ofYear(award.ofYear, award.proposedOn);
        return new AwardView(
                award.id,
                award.code,
                award.subjectKind,
                award.subjectNumber,
                award.ofYear,
                award.state,
                "/api/v1/score-policies/" + award.policyId,
                award.points,
                award.recommended,
                award.visits,
                award.lines.stream()
                        .map(line -> ScoreLineView.of(line, award.subjectKind, award.subjectNumber, span))
                        .toList(),
                award.proposedOn,
                award.proposal,
                award.decidedOn,
                award.differs,
                award.decision,
                award.decidedPoints,
                award.decidedRecommended,
                award.objectUntil,
                award.givenOn,
                award.withdrawnOn,
                award.objections.stream()
                        .map(each -> new Objection(
                                each.id, each.objectedOn, each.objection, each.answeredOn, each.upheld, each.answer))
                        .toList(),
                award.version);
    }
}
