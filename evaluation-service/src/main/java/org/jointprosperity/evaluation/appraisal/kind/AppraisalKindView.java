package org.jointprosperity.evaluation.appraisal.kind;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.evaluation.appraisal.scale.AppraisalGrade;
import org.jointprosperity.evaluation.appraisal.scale.Consequence;
import org.jointprosperity.evaluation.appraisal.scale.Scale;

/** A kind of appraisal as it is in force on a day. */
@Schema(name = "AppraisalKind", description = "测评种类及其阶段、等次、权重。A kind of appraisal with its stages, grades and weights.")
public record AppraisalKindView(
        @Schema(examples = "members") String kind,
        String nameZh,
        String nameEn,
        @Schema(description = "适用范围 where it is in force", examples = "611023") String jurisdiction,
        LocalDate effectiveFrom,
        boolean ofPersons,
        @Schema(description = "只测评党员 about party members only") boolean ofMembers,
        List<Stage> stages,
        @Schema(description = "等次表版本 version of the scale", examples = "2") int scaleVersion,
        List<GradeView> grades,
        @Schema(nullable = true, description = "逐项测评所用代码表 table of criteria", examples = "four-good-criteria")
                String criteriaTable,
        List<WeightView> weights,
        @Schema(description = "由上级评定 found by a superior") boolean foundBySuperior,
        @Schema(description = "公布个人等次 whether grades of persons are told") boolean publishesPersons,
        @Schema(nullable = true, description = "连续几次不称职终止职务 office ends after so many") Integer officeEndsAfter,
        @Schema(description = "少于此数不显示 counts below are not shown", examples = "5") int suppressBelow,
        @Schema(description = "异议天数 days to object", examples = "7") int objectDays,
        String source,
        boolean verified) {

    /** A grade and what it brings with it. */
    @Schema(name = "AppraisalGrade", description = "等次。A grade.")
    public record GradeView(
            @Schema(examples = "excellent") String grade,
            String nameZh,
            String nameEn,
            @Schema(description = "一票折合分值 points of a vote", examples = "100") int points,
            Consequence consequence) {

        /** As it stands on its scale. */
        public static GradeView of(AppraisalGrade grade) {
            return new GradeView(grade.code(), grade.nameZh(), grade.nameEn(), grade.points(), grade.consequence());
        }
    }

    /** What a group weighs and how it is polled. */
    @Schema(name = "EvaluatorWeight", description = "测评主体的权重。What a group of evaluators weighs.")
    public record WeightView(
            Evaluators evaluators,
            @Schema(description = "百分权重 hundredths", examples = "70") int weight,
            Manner manner,
            LocalDate effectiveFrom,
            boolean verified) {

        static WeightView of(AppraisalWeight weight) {
            return new WeightView(
                    weight.evaluators, weight.weight, weight.manner, weight.effectiveFrom, weight.verified);
        }
    }

    static AppraisalKindView of(AppraisalKind kind, Scale scale, List<AppraisalWeight> weights) {
        return new AppraisalKindView(
                kind.code,
                kind.nameZh,
                kind.nameEn,
                kind.jurisdiction,
                kind.effectiveFrom,
                kind.ofPersons,
                kind.ofMembers,
                kind.stages(),
                scale.version(),
                scale.grades().stream().map(GradeView::of).toList(),
                kind.criteriaTable,
                weights.stream().map(WeightView::of).toList(),
                kind.foundBySuperior,
                kind.publishesPersons,
                kind.officeEndsAfter,
                kind.suppressBelow,
                kind.objectDays,
                kind.source,
                kind.verified);
    }
}
