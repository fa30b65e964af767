package org.jointprosperity.cooperative.surplus;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import java.util.Comparator;
import org.jointprosperity.chassis.problem.Citation;

/**
 * 按交易额返还的最低比例: the least share of the distributable surplus that goes back by trade, as the law in force says it.
 *
 * @param citation the rule in its pack, law and article, and the text it was taken from
 */
public record LeastPatronage(int num, int den, Citation citation) {

    /** By how much they ask, compared in whole numbers. */
    static final Comparator<LeastPatronage> STRICTEST =
            (one, other) -> Long.compare((long) one.num * other.den, (long) other.num * one.den);

    /** Refuses a charter that gives back less. */
    public void check(int perMille) {
        rule(
                (long) perMille * den >= (long) num * Terms.WHOLE,
                "patronage-below-least",
                citation.with(
                        "perMille",
                        perMille,
                        "least",
                        ((long) num * Terms.WHOLE + den - 1) / den,
                        "missing",
                        ((long) num * Terms.WHOLE + den - 1) / den - perMille));
    }
}
