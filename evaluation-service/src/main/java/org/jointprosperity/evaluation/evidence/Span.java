package org.jointprosperity.evaluation.evidence;

import java.time.LocalDate;

/**
 * 统计期: facts of the days from one to another, in the states of a third.
 *
 * @param from first day
 * @param to last day
 * @param asOf the day whose states count
 */
public record Span(LocalDate from, LocalDate to, LocalDate asOf) {

    /** A calendar year, as it stands on a day. */
    public static Span ofYear(int year, LocalDate asOf) {
        return new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), asOf);
    }

    String fromKey() {
        return from.toString();
    }

    /** Behind every key of the last day, as a semicolon sorts behind the colon that follows the day. */
    String toKey() {
        return to + ";";
    }
}
