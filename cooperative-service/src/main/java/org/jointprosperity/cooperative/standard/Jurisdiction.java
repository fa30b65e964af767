package org.jointprosperity.cooperative.standard;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import java.time.LocalDate;
import org.jointprosperity.contracts.DivisionCode;
import org.jointprosperity.contracts.DivisionCode.Level;

/** 管辖: who lays something down for trade, and from when on. */
public final class Jurisdiction {

    private Jurisdiction() {}

    /** Refuses what neither a county nor a town lays down. */
    public static void requireCountyOrTown(DivisionCode division) {
        rule(
                division.level() == Level.COUNTY || division.level() == Level.TOWN,
                "not-of-county-or-town",
                "division",
                division.value());
    }

    /** Refuses a rule that would hold for days that are over 规定不溯及既往: orders of those days were signed under another. */
    static void requireAhead(LocalDate effectiveFrom, LocalDate today) {
        rule(
                !effectiveFrom.isBefore(today),
                "policy-begins-in-the-past",
                "effectiveFrom",
                effectiveFrom,
                "today",
                today);
    }
}
