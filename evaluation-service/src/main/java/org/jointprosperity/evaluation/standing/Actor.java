package org.jointprosperity.evaluation.standing;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import java.time.LocalDate;

/**
 * 办理人: who does something, and on what business day.
 *
 * @param subject of the token
 * @param person roster number behind the login, or null
 */
public record Actor(String subject, String person, LocalDate on) {

    /** Whether this login or the person behind it is the one who did something before. */
    public boolean is(String otherSubject, String otherPerson) {
        return subject.equals(otherSubject) || person != null && person.equals(otherPerson);
    }

    /** Refuses an objection 异议 after the last day for it, by the id of the rule that gives the days. */
    public void requireInTimeToObject(LocalDate until, String rule) {
        rule(
                !on.isAfter(until),
                "too-late-to-object",
                "objectUntil",
                until,
                "daysLate",
                DAYS.between(until, on),
                "rule",
                rule);
    }

    /** Refuses a day that has not come yet: what is recorded has happened. */
    public void requireCome(LocalDate day) {
        rule(!day.isAfter(on), "date-in-the-future", "date", day, "today", on);
    }
}
