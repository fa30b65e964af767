package org.jointprosperity.evaluation.rule;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A fraction held against the numbers of one meeting.
 *
 * @param kind whether the count must reach the bound or must not pass it
 * @param bound smallest count that is enough, or largest that is allowed; null where the base is none, and nothing will do
 * @param missing how many are missing at least, or are too many; null where nothing will do
 * @param odd whether an odd number is wanted as well; what is missing or too many leads to the next one
 */
@Schema(name = "RuleCheck", description = "比例与实际数的对照。A fraction held against the numbers of a meeting.")
public record Check(
        Kind kind, Fraction fraction, int count, int base, Integer bound, Integer missing, boolean met, boolean odd) {

    /** Which way a bound works. */
    @Schema(name = "RuleCheckKind", description = "至少、至多。At least, at most.")
    public enum Kind {
        AT_LEAST,
        AT_MOST
    }

    static Check atLeast(Fraction fraction, int count, int base, int bound) {
        return new Check(
                Kind.AT_LEAST, fraction, count, base, bound, Math.max(0, bound - count), count >= bound, false);
    }

    static Check atMost(Fraction fraction, int count, int base, int bound) {
        return new Check(Kind.AT_MOST, fraction, count, base, bound, Math.max(0, count - bound), count <= bound, false);
    }

    static Check never(Kind kind, Fraction fraction, int count, int base) {
        return new Check(kind, fraction, count, base, null, null, false, false);
    }

    /** The same bound, kept by odd numbers only. */
    Check ofOddNumbers() {
        int next = kind == Kind.AT_LEAST ? Math.max(count, bound) | 1 : Math.min(count, bound) - 1 | 1;
        int wanting = Math.abs(next - count);
        return new Check(kind, fraction, count, base, bound, next < 0 ? null : wanting, wanting == 0, true);
    }
}
