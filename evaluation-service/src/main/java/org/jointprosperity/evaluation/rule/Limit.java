package org.jointprosperity.evaluation.rule;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A bound on the make-up of a body, such as the 80 % of farmers in a cooperative.
 *
 * @param neverBelow the bound is never below this number, or null
 * @param onlyAbove applies to bodies with more members than this only, or null
 * @param odd 单数: whether an odd number is wanted
 */
@Schema(name = "RuleLimit", description = "组成人员的限额。A bound on the make-up of a body.")
public record Limit(Check.Kind kind, Fraction fraction, Integer neverBelow, Integer onlyAbove, Boolean odd) {

    public Limit {
        odd = odd != null && odd;
    }

    /** Holds the limit against the counts. */
    public Check check(Counts counts) {
        int base = counts.require(fraction.basis());
        int count = counts.require(fraction.counted());
        if (base == 0 || (onlyAbove != null && base <= onlyAbove)) {
            return Check.never(kind, fraction, count, base);
        }
        int floor = neverBelow == null ? 0 : neverBelow;
        var check = kind == Check.Kind.AT_LEAST
                ? Check.atLeast(fraction, count, base, Math.max(floor, fraction.least(base)))
                : Check.atMost(fraction, count, base, Math.max(floor, fraction.most(base)));
        return odd ? check.ofOddNumbers() : check;
    }
}
