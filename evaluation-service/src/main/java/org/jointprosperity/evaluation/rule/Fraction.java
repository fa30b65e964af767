package org.jointprosperity.evaluation.rule;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An exact fraction that a count has to reach of a base, compared in whole numbers only.
 *
 * @param counted what is counted
 * @param strict 超过: more than the fraction; otherwise 以上: at least it (民法典 art. 1259)
 * @param basis of what the fraction is taken; of a base of 0 nothing is ever enough
 */
@Schema(name = "RuleFraction", description = "精确比例；strict 为超过，否则为以上。An exact fraction; strict means more than it.")
public record Fraction(Count counted, int num, int den, boolean strict, Basis basis) {

    public Fraction {
        if (num < 0 || den <= 0) {
            throw new IllegalArgumentException(num + "/" + den + " is no fraction of a rule");
        }
    }

    /** Whether the count is enough of the base. */
    public boolean isReachedBy(long count, long base) {
        return base > 0 && (strict ? count * den > num * base : count * den >= num * base);
    }

    /** The smallest count that is enough of a base above 0. */
    public int least(long base) {
        return Math.toIntExact(strict ? num * base / den + 1 : (num * base + den - 1) / den);
    }

    /** The largest count that does not pass the fraction of a base above 0. */
    public int most(long base) {
        return Math.toIntExact(strict ? (num * base + den - 1) / den - 1 : num * base / den);
    }

    /** Holds the fraction against the counts of a meeting. */
    public Check check(Counts counts) {
        int base = counts.require(basis);
        int count = counts.require(counted);
        return base == 0
                ? Check.never(Check.Kind.AT_LEAST, this, count, base)
                : Check.atLeast(this, count, base, least(base));
    }

    /** Whether the meeting counted what this fraction compares. */
    public boolean isCountedIn(Counts counts) {
        return counts.of(basis).isPresent() && counts.of(counted).isPresent();
    }
}
