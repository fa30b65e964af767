package org.jointprosperity.pairing.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * What a pair owes by period, from policies and days alone. The policy in force on the first day of a period rules all of
 * it. A period is cut to the term; days on which the pairing is suspended do not count: they make a period a broken one,
 * and put its due day off by as many days.
 *
 * @param term the days from the first to the last of the pairing
 * @param pauses days on which it was suspended, in order and without overlap
 */
record Schedule(Cadence cadence, Span term, List<Span> pauses) {

    Schedule {
        pauses = pauses.stream().sorted(Comparator.comparing(Span::firstDay)).toList();
    }

    /** What is owed in periods that begin on this day or earlier. */
    List<Owed> until(LocalDate lastBeginning) {
        return owed(period -> lastBeginning);
    }

    /** What is owed in every period up to the one after today's. */
    List<Owed> upToTheNext(LocalDate today) {
        return owed(period -> period.around(today).lastDay().plusDays(1));
    }

    private List<Owed> owed(Function<Period, LocalDate> horizon) {
        var owed = new ArrayList<Owed>();
        cadence.codes().forEach(code -> add(owed, code, horizon));
        return owed;
    }

    private void add(List<Owed> owed, String code, Function<Period, LocalDate> horizon) {
        var day = term.firstDay();
        while (day != null && !day.isAfter(term.lastDay())) {
            var policy = cadence.inForce(code, day).orElse(null);
            if (policy == null) {
                day = cadence.nextBeginning(code, day).orElse(null);
                continue;
            }
            if (day.isAfter(horizon.apply(policy.period))) {
                return;
            }
            var period = policy.period.around(day);
            var span = new Span(day, period.lastDay().isAfter(term.lastDay()) ? term.lastDay() : period.lastDay());
            if (policy.times > 0 && policy.owes(span.daysOutside(pauses), period.days())) {
                owed.add(new Owed(policy, span, due(span, policy.dueAfterDays, pauses)));
            }
            day = period.lastDay().plusDays(1);
        }
    }

    /** So many days after the last one, and later by every day of a pause that begins before it. */
    static LocalDate due(Span span, int afterDays, List<Span> pauses) {
        var due = span.lastDay().plusDays(afterDays);
        for (var pause : pauses) {
            if (!pause.firstDay().isAfter(due) && !pause.lastDay().isBefore(span.firstDay())) {
                var from = pause.firstDay().isBefore(span.firstDay()) ? span.firstDay() : pause.firstDay();
                due = due.plusDays(new Span(from, pause.lastDay()).days());
            }
        }
        return due;
    }
}
