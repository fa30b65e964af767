package org.jointprosperity.evaluation.disclosure.calendar;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.UUID;

/** The table of days off and weekends worked; everyone may read it. */
@ApplicationScoped
public class CalendarDays implements PanacheRepositoryBase<DisclosureCalendarDay, UUID> {

    /** Longer than the longest row of days off, and than the longest deadline a catalogue may set. */
    private static final int LOOK_AHEAD_DAYS = 200;

    /** The working days that count in a place from a day on; what a place says of a day goes before what the country says. */
    public WorkingDays of(String division, LocalDate from) {
        var exceptions = new HashMap<LocalDate, Boolean>();
        list(
                        "day > ?1 and day <= ?2 and (jurisdiction = '00' or ?3 like concat(jurisdiction, '%')) order by length(jurisdiction), jurisdiction",
                        from, from.plusDays(LOOK_AHEAD_DAYS), division)
                .stream()
                .sorted((one, other) -> Integer.compare(weight(one), weight(other)))
                .forEach(day -> exceptions.put(day.day, day.working));
        return new WorkingDays(exceptions);
    }

    DisclosureCalendarDay entered(DisclosureCalendarDay day) {
        rule(
                count("day = ?1 and jurisdiction = ?2", day.day, day.jurisdiction) == 0,
                "calendar-day-already-named",
                "day",
                day.day,
                "jurisdiction",
                day.jurisdiction);
        persistAndFlush(day);
        return day;
    }

    private static int weight(DisclosureCalendarDay day) {
        return day.jurisdiction.equals("00") ? 0 : day.jurisdiction.length();
    }
}
