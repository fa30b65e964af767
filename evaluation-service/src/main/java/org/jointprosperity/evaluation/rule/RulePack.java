package org.jointprosperity.evaluation.rule;

import java.time.LocalDate;
import java.util.List;

/**
 * 规则包: the rules of one law, regulation or policy in one of its versions.
 *
 * @param source the text the rules were taken from
 * @param verified whether that text was read, and not a copy or a memory of it
 * @param effectiveTo last day in force, or null
 */
public record RulePack(
        String id,
        Jurisdiction jurisdiction,
        Text title,
        String source,
        boolean verified,
        LocalDate effectiveFrom,
        LocalDate effectiveTo,
        List<Rule> rules) {

    public RulePack {
        rules = List.copyOf(rules);
    }

    /** Whether it is in force on a day. */
    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(effectiveFrom) && (effectiveTo == null || !day.isAfter(effectiveTo));
    }
}
