package org.jointprosperity.evaluation.appraisal.finding;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Versioned;
import org.jointprosperity.evaluation.appraisal.scale.Consequence;
import org.jointprosperity.evaluation.evidence.EvidenceLinks;
import org.jointprosperity.evaluation.evidence.SubjectKind;
import org.jointprosperity.evaluation.score.ScoreLinks;

/** What was found of one of those appraised, beside what the poll said. */
@Schema(name = "AppraisalFinding", description = "评定及理由，与测评结果分列。A finding with its reasons, beside the poll.")
public record AppraisalFindingView(
        UUID id,
        UUID appraisal,
        @Schema(examples = "members") String kind,
        @Schema(examples = "2009") int year,
        @Schema(examples = "PERSON") String subjectKind,
        @Schema(examples = "N04672") String subject,
        @Schema(description = "评定等次 the grade found", examples = "qualified") String grade,
        Consequence consequence,
        @Schema(
                        nullable = true,
                        description = "测评中占多数的等次；人数过少时不显示。What the poll by itself would say; hidden where few voted.")
                String pollGrade,
        @Schema(nullable = true, description = "评定与测评不一致 whether they differ") Boolean differs,
        String reasons,
        @Schema(nullable = true) String improvementPlan,
        @Schema(nullable = true) LocalDate improvementDue,
        @Schema(nullable = true) String handling,
        @Schema(nullable = true) VillageClass villageClass,
        @Schema(nullable = true, description = "所依规则 the rule it rests on") String ruleId,
        LocalDate foundOn,
        @Schema(nullable = true, description = "异议截止日 last day to object") LocalDate objectUntil,
        @Schema(nullable = true) LocalDate objectedOn,
        @Schema(nullable = true) String objection,
        @Schema(nullable = true) LocalDate answeredOn,
        @Schema(nullable = true) String answer,
        @Schema(nullable = true, description = "异议前的等次 the grade before the objection") String firstGrade,
        @Schema(nullable = true) LocalDate closedOn,
        @Schema(description = "连续不称职次数 findings of not competent running") int timesRunning,
        @Schema(
                        description = "该年佐证 evidence of the year",
                        examples = "/api/v1/evidence?person=N04672&from=2009-01-01&to=2009-12-31")
                String evidence,
        @Schema(description = "该年成效得分 score of the year", examples = "/api/v1/scores/PERSON/N04672?year=2009")
                String score,
        long version)
        implements Versioned {

    static AppraisalFindingView of(AppraisalFinding finding) {
        var kind = SubjectKind.valueOf(finding.subjectKind);
        return new AppraisalFindingView(
                finding.id,
                finding.appraisalId,
                finding.kindCode,
                finding.ofYear,
                finding.subjectKind,
                finding.subjectNumber,
                finding.gradeCode,
                finding.consequence,
                finding.pollGradeCode,
                finding.differs,
                finding.reasons,
                finding.improvementPlan,
                finding.improvementDue,
                finding.handling,
                finding.villageClass,
                finding.ruleId,
                finding.foundOn,
                finding.objectUntil,
                finding.objectedOn,
                finding.objection,
                finding.answeredOn,
                finding.answer,
                finding.firstGradeCode,
                finding.closedOn,
                finding.timesRunning,
                EvidenceLinks.ofYear(kind, finding.subjectNumber, finding.ofYear),
                ScoreLinks.ofYear(kind, finding.subjectNumber, finding.ofYear),
                finding.version);
    }
}
