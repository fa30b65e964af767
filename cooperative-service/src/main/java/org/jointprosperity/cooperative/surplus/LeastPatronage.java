package org.jointprosperity.cooperative.surplus;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import java.util.Comparator;

/**
 * 按交易额返还的最低比例: the least share of the distributable surplus that goes back by trade, as the law in force says it.
 *
 * @param ruleId the rule in its pack
 * @param article law and article
 * @param source the text it was taken from
 * @param verified whether that text was read, and not a copy or a memory of it
 */
public record LeastPatronage(String ruleId, int num, int den, String article, String source, boolean verified) {

    /** By how much they ask, compared in whole numbers. */
    static final Comparator<LeastPatronage> STRICTEST =
            (one, other) -> Long.compare((long) one.num * other.den, (long) other.num * one.den);

    /** Refuses a charter that gives back less. */
    public void check(int perMille) {
        rule(
                (long) perMille * den >= (long) num * Terms.WHOLE,
                "patronage-below-least",
                "perMille",
                perMille,
                "least",
                ((long) num * Terms.WHOLE + den - 1) / den,
                "missing",
                ((long) num * Terms.WHOLE + den - 1) / den - perMille,
                "rule",
                ruleId,
                "article",
                article,
                "source",
                source,
                "verified",
                verified);
    }
}
