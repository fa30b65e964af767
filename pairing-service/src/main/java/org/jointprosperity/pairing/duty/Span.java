package org.jointprosperity.pairing.duty;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Days in a row.
 *
 * @param firstDay the first of them
 * @param lastDay the last of them, not before the first
 */
@Embeddable
record Span(LocalDate firstDay, LocalDate lastDay) {

    /** How many days, both ends counted. */
    int days() {
        return Math.toIntExact(lastDay.toEpochDay() - firstDay.toEpochDay() + 1);
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    /** The days that lie in both. */
    Optional<Span> within(Span other) {
        var from = firstDay.isBefore(other.firstDay) ? other.firstDay : firstDay;
        var to = lastDay.isAfter(other.lastDay) ? other.lastDay : lastDay;
        return to.isBefore(from) ? Optional.empty() : Optional.of(new Span(from, to));
    }

    boolean overlaps(Span other) {
        return within(other).isPresent();
    }

    /** How many of the days lie in none of the pauses; the pauses do not overlap each other. */
    int daysOutside(List<Span> pauses) {
        return days()
                - pauses.stream()
                        .flatMap(pause -> pause.within(this).stream())
                        .mapToInt(Span::days)
                        .sum();
    }
}
