package org.jointprosperity.evaluation.disclosure.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;

/**
 * 工作日 of a place.
 *
 * @param exceptions days of the table, and whether each is worked; every other day is worked from Monday to Friday
 */
public record WorkingDays(Map<LocalDate, Boolean> exceptions) {

    /** Whether a day is worked. */
    public boolean isWorked(LocalDate day) {
        return exceptions.getOrDefault(
                day, day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY);
    }

    /** The so-manieth working day after a day, which does not count itself. */
    public LocalDate after(LocalDate day, int many) {
        var found = day;
        for (int left = many; left > 0; ) {
            found = found.plusDays(1);
            if (isWorked(found)) {
                left--;
            }
        }
        return found;
    }
}
