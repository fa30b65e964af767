package org.jointprosperity.evaluation.disclosure.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jointprosperity.evaluation.disclosure.catalogue.Catalogue;
import org.jointprosperity.evaluation.disclosure.catalogue.DisclosureItem;

/**
 * What a place owes of one code, from the catalogue and days alone. The item in force on the first day of a period rules all
 * of it; what stays up is owed once for each item that says so; what waits for an event is owed when it has come.
 */
record Timetable(Catalogue catalogue, String code, String division) {

    /**
     * What is owed in periods that have begun by today and were not laid yet.
     *
     * @param laidTo the last day of what was laid last, or null where nothing was: then the period that runs today is first
     * @param laidItem the item of what was laid last, or null
     */
    List<Owed> owed(LocalDate laidTo, UUID laidItem, LocalDate today) {
        var owed = new ArrayList<Owed>();
        var day = laidTo == null ? today : laidTo.plusDays(1);
        var last = laidItem;
        while (day != null && !day.isAfter(today)) {
            var item = catalogue.ruling(code, division, day).orElse(null);
            if (item != null && item.rhythm().isPeriodic()) {
                var next = period(item, laidTo == null && owed.isEmpty(), day);
                owed.add(next);
                last = item.id();
                day = next.to().plusDays(1);
            } else {
                if (item != null && item.rhythm().staysUp() && !item.id().equals(last)) {
                    owed.add(new Owed(item, Cause.STANDING, day, day, day.plusDays(item.dueAfterDays())));
                    last = item.id();
                }
                day = catalogue.nextChange(code, division, day).orElse(null);
            }
        }
        return owed;
    }

    /** The first period is a whole one; a later one begins where the one before it ended, whatever rhythm that had. */
    private static Owed period(DisclosureItem item, boolean first, LocalDate day) {
        var from = first ? item.rhythm().firstDayAround(day) : day;
        var to = item.rhythm().lastDayAround(day);
        return new Owed(item, Cause.PERIOD, from, to, to.plusDays(item.dueAfterDays()));
    }
}
