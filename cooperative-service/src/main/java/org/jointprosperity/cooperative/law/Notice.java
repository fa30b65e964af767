package org.jointprosperity.cooperative.law;

import java.time.LocalDate;
import java.time.Month;

/**
 * 退社期限: how long before the end of the accounting year, which is the calendar year, notice of leaving is given.
 *
 * @param months for a person
 * @param organisationMonths for an organisation
 */
public record Notice(int months, int organisationMonths) {

    /** The months that count for the one or the other. */
    public int monthsOf(boolean organisation) {
        return organisation ? organisationMonths : months;
    }

    /** The first day without membership for who gave notice on a day. */
    public LocalDate earliest(LocalDate givenOn, boolean organisation) {
        var end = LocalDate.of(givenOn.getYear(), Month.DECEMBER, 31);
        boolean inTime = !givenOn.isAfter(end.minusMonths(monthsOf(organisation)));
        return end.plusDays(1).plusYears(inTime ? 0 : 1);
    }

    /** The last day on which notice is given in time for a first day without membership. */
    public LocalDate latest(LocalDate leavesOn, boolean organisation) {
        return LocalDate.of(leavesOn.getYear() - 1, Month.DECEMBER, 31).minusMonths(monthsOf(organisation));
    }
}
