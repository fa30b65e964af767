package org.jointprosperity.evaluation.disclosure.calendar;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A day of the table as everyone sees it. */
@Schema(name = "WorkingDayView", description = "节假日或调休上班日。A day off, or a weekend that is worked.")
record CalendarDayView(
        UUID id, LocalDate day, String jurisdiction, boolean working, String nameZh, String source, boolean verified) {

    static CalendarDayView of(DisclosureCalendarDay day) {
        return new CalendarDayView(
                day.id, day.day, day.jurisdiction, day.working, day.nameZh, day.source, day.verified);
    }
}
