package org.jointprosperity.evaluation.figures;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jointprosperity.chassis.figure.Figure;

/** Appraisals and what they found. Of persons only the sum of all findings is told: a grade of one is nobody's business. */
class AppraisalFigures {

    private static final String OF_ORGANISATIONS =
            "AppraisalFinding x where x.closedOn <= :asOf and x.subjectKind <> 'PERSON' and x.gradeCode = ";

    @Produces
    @Singleton
    Figure opened() {
        return new Figure(
                "appraisals-opened",
                "已开始的测评",
                "appraisals opened",
                "appraisals",
                "开始日不晚于统计日、到该日没有取消的测评",
                "appraisals opened by the day and not cancelled by then",
                "Appraisal x where x.openedOn <= :asOf and (x.cancelledOn is null or x.cancelledOn > :asOf)",
                "cast(x.id as string)",
                "/api/v1/appraisals/");
    }

    @Produces
    @Singleton
    Figure closed() {
        return new Figure(
                "appraisals-closed",
                "已办结的测评",
                "appraisals closed",
                "appraisals",
                "办结日不晚于统计日的测评",
                "appraisals closed by the day",
                "Appraisal x where x.closedOn <= :asOf",
                "cast(x.id as string)",
                "/api/v1/appraisals/");
    }

    @Produces
    @Singleton
    Figure findings() {
        return new Figure(
                "findings-closed",
                "已办结的评定",
                "findings closed",
                "findings",
                "办结日不晚于统计日的评定，含对个人的",
                "findings closed by the day, those of persons among them",
                "AppraisalFinding x where x.closedOn <= :asOf",
                "cast(x.id as string)",
                "/api/v1/appraisal-findings/");
    }

    @Produces
    @Singleton
    Figure good() {
        return new Figure(
                "findings-good",
                "对单位、支部的评定：好",
                "findings of units and branches: good",
                "findings",
                "到统计日办结、等次为“好”的对单位或支部的评定",
                "findings of units or branches closed by the day with the grade good",
                OF_ORGANISATIONS + "'good'",
                "cast(x.id as string)",
                "/api/v1/appraisal-findings/");
    }

    @Produces
    @Singleton
    Figure fairlyGood() {
        return new Figure(
                "findings-fairly-good",
                "对单位、支部的评定：较好",
                "findings of units and branches: fairly good",
                "findings",
                "到统计日办结、等次为“较好”的对单位或支部的评定",
                "findings of units or branches closed by the day with the grade fairly good",
                OF_ORGANISATIONS + "'fairly-good'",
                "cast(x.id as string)",
                "/api/v1/appraisal-findings/");
    }

    @Produces
    @Singleton
    Figure fair() {
        return new Figure(
                "findings-fair",
                "对单位、支部的评定：一般",
                "findings of units and branches: fair",
                "findings",
                "到统计日办结、等次为“一般”的对单位或支部的评定",
                "findings of units or branches closed by the day with the grade fair",
                OF_ORGANISATIONS + "'fair'",
                "cast(x.id as string)",
                "/api/v1/appraisal-findings/");
    }

    @Produces
    @Singleton
    Figure poor() {
        return new Figure(
                "findings-poor",
                "对单位、支部的评定：差",
                "findings of units and branches: poor",
                "findings",
                "到统计日办结、等次为“差”的对单位或支部的评定",
                "findings of units or branches closed by the day with the grade poor",
                OF_ORGANISATIONS + "'poor'",
                "cast(x.id as string)",
                "/api/v1/appraisal-findings/");
    }
}
