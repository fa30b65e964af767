package org.jointprosperity.cooperative.law;

import java.time.LocalDate;
import java.util.List;

/**
 * 规则包: the rules of one law or regulation in one of its versions.
 *
 * @param jurisdiction 00 for the whole country, or a division code
 * @param source the text the rules were taken from
 * @param verified whether that text was read, and not a copy or a memory of it
 * @param effectiveTo last day in force, or null
 */
public record RulePack(
        String id,
        String jurisdiction,
        Text title,
        String source,
        boolean verified,
        LocalDate effectiveFrom,
        LocalDate effectiveTo,
        List<Rule> rules) {

    /** The jurisdiction of the whole country. */
    public static final String NATIONAL = "00";

    public RulePack {
        rules = List.copyOf(rules);
    }

    boolean isInForce(LocalDate day, String division) {
        return !day.isBefore(effectiveFrom)
                && (effectiveTo == null || !day.isAfter(effectiveTo))
                && (jurisdiction.equals(NATIONAL) || division.startsWith(jurisdiction));
    }

    /** How small the place is it is made for: nothing for the country, more digits for a smaller place. */
    int specificity() {
        return jurisdiction.equals(NATIONAL) ? 0 : jurisdiction.length();
    }
}
