package org.jointprosperity.evaluation.selection.open;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jointprosperity.evaluation.selection.course.Course;

/** 公示: who is shown to the public and since when. One that falls gives way to another, which has days of its own. */
@Embeddable
class Proposal {

    String proposedNumber;
    LocalDate proposedFrom;
    String proposalReasons;

    /** The day the last one before it fell; null where none did. */
    LocalDate proposalFellOn;

    protected Proposal() {}

    void show(ProposeAppointee form) {
        rule(proposedNumber == null, "already-proposed", "person", proposedNumber);
        rule(
                proposalFellOn == null || !form.from().isBefore(proposalFellOn),
                "selection-day-too-early",
                "on",
                form.from(),
                "lastDay",
                proposalFellOn);
        proposedNumber = form.person();
        proposedFrom = form.from();
        proposalReasons = form.reasons();
    }

    /** Whoever leaves the running is proposed no more. */
    void leave(String person, LocalDate on) {
        if (person.equals(proposedNumber)) {
            proposedNumber = null;
            proposedFrom = null;
            proposalReasons = null;
            proposalFellOn = on;
        }
    }

    /** Refuses a day on which nobody has been shown for so many full days. */
    void requireShown(Course course, LocalDate on) {
        rule(proposedNumber != null, "nobody-proposed");
        var wanted = course.terms().publicNoticeDays();
        int days = wanted == null ? 0 : wanted;
        var until = proposedFrom.plusDays(days);
        rule(
                !on.isBefore(until),
                "public-notice-too-short",
                "days",
                days,
                "from",
                proposedFrom,
                "until",
                until,
                "missing",
                DAYS.between(on, until),
                "rule",
                course.code());
    }
}
