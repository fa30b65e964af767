package org.jointprosperity.pairing.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.pairing.agreement.Side;

/** Something that is or will be owed, as the policies in force say today; nothing of it is stored. */
@Schema(description = "责任日历中的一项，按现行规定推算。An entry of the calendar of duties, computed from the policies in force.")
record CalendarEntryView(
        UUID pairing,
        String unit,
        String branch,
        String policy,
        String nameZh,
        String nameEn,
        Side side,
        int times,
        LocalDate periodFrom,
        LocalDate periodTo,
        LocalDate dueOn) {

    /** The entries of a stretch of days, the first due first. */
    @Schema(description = "责任日历 calendar of duties")
    record CalendarView(LocalDate from, LocalDate to, List<CalendarEntryView> items) {}
}
