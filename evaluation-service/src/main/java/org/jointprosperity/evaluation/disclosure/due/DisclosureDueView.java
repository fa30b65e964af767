package org.jointprosperity.evaluation.disclosure.due;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Versioned;
import org.jointprosperity.evaluation.disclosure.catalogue.Level;

/**
 * What is due, as of today.
 *
 * @param occasion what has happened, empty where the calendar alone made it due
 * @param corrects the publication that has to be corrected, or null
 * @param overdueOn the first day on which it is overdue
 */
@Schema(description = "应公开事项：内容、地方、期间、到期、公开。What a place has to publish by which day.")
record DisclosureDueView(
        UUID id,
        String item,
        UUID itemId,
        Level level,
        String division,
        Cause cause,
        LocalDate periodFrom,
        LocalDate periodTo,
        String occasion,
        @Schema(nullable = true) UUID corrects,
        LocalDate dueOn,
        LocalDate overdueOn,
        DueState state,
        @Schema(nullable = true) LocalDate doneOn,
        @Schema(nullable = true) UUID posting,
        long version)
        implements Versioned {

    static DisclosureDueView of(DisclosureDue due) {
        return new DisclosureDueView(
                due.id,
                due.itemCode,
                due.itemId,
                due.level,
                due.divisionCode,
                due.cause,
                due.periodFrom,
                due.periodTo,
                due.occasion,
                due.correctsId,
                due.dueOn,
                due.overdueOn,
                due.state,
                due.doneOn,
                due.postingId,
                due.version);
    }
}
