package org.jointprosperity.evaluation.evidence;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Money;

/** What stands beside one of the appraised in a year; empty lines where nothing does. */
@Schema(description = "一年佐证汇总：各项按种类与状态分列，绝不跨类相加。A year's evidence by kind and state, never added up across kinds.")
public record EvidenceSummaryView(
        SubjectKind subjectKind,
        @Schema(examples = "11611023MBY416905X") String subject,
        @Schema(examples = "2009") int year,
        LocalDate asOf,
        List<Line> lines) {

    /** One kind in one state. */
    @Schema(name = "EvidenceSummaryLine")
    public record Line(
            EvidenceKind kind,
            String state,
            @Schema(description = "项数 how many") long count,
            @Schema(nullable = true, description = "金额合计 sum of amounts") Money amount,
            @Schema(description = "明细 the rows that make it") String rows) {}

    static EvidenceSummaryView of(SubjectKind kind, String subject, Span span, List<Tally> tallies) {
        return new EvidenceSummaryView(
                kind,
                subject,
                span.from().getYear(),
                span.asOf(),
                tallies.stream()
                        .map(tally -> new Line(
                                tally.kind(),
                                tally.state(),
                                tally.count(),
                                tally.amountFen() == 0 ? null : Money.ofFen(tally.amountFen()),
                                EvidenceLinks.rows(kind, subject, tally.kind(), tally.state(), span)))
                        .toList());
    }
}
