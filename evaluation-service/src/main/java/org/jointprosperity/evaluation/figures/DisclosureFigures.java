package org.jointprosperity.evaluation.figures;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jointprosperity.chassis.figure.Figure;

/** What was disclosed, what is overdue, and how objections were answered. */
class DisclosureFigures {

    /** What is public may be read from anywhere, but counts where it was published. */
    private static final String HERE = "x.divisionCode >= :division and x.divisionCode < :divisionEnd";

    @Produces
    @Singleton
    Figure published() {
        return new Figure(
                "disclosures-published",
                "已公开事项",
                "disclosures published",
                "disclosures",
                "公布日不晚于统计日的公开件，含后来更正或撤回的",
                "publications of the day or before, those corrected or withdrawn later among them",
                "DisclosurePosting x where x.publishedOn <= :asOf and " + HERE,
                "cast(x.id as string)",
                "/api/v1/disclosure-postings/");
    }

    @Produces
    @Singleton
    Figure overdue() {
        return new Figure(
                "disclosures-overdue",
                "逾期未公开事项",
                "disclosures overdue",
                "disclosures",
                "统计日已逾期而当日尚未公开的应公开事项",
                "what was overdue on the day and not published by it",
                "DisclosureDue x where x.overdueOn <= :asOf and (x.doneOn is null or x.doneOn > :asOf)",
                "cast(x.id as string)",
                "/api/v1/disclosure-dues/");
    }

    @Produces
    @Singleton
    Figure answeredInTime() {
        return new Figure(
                        "objections-answered-in-time",
                        "异议按期答复率",
                        "objections answered in time",
                        "percent",
                        "统计日前到期或已答复的异议中，按期答复的百分比，向下取整",
                        "of objections answered by the day or due before it, the percentage answered in time, rounded down",
                        "DisclosureObjection x where (x.answeredOn <= :asOf or x.answerDueOn < :asOf)",
                        "cast(x.id as string)",
                        "/api/v1/disclosure-objections/")
                .adding(
                        "case when x.answeredOn <= x.answerDueOn and x.answeredOn <= :asOf then 1 else 0 end",
                        Figure.Kind.PERCENT);
    }
}
