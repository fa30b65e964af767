package org.jointprosperity.cooperative.law;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A bound on what is counted, such as the 80 % of farmers in a cooperative.
 *
 * @param fraction of the basis, or null where a number is the bound
 * @param number the bound itself, or null where a fraction gives it
 * @param strict whether the fraction itself is not enough, or too much already
 * @param neverBelow the bound is never below this number, or null
 * @param onlyAbove nothing is allowed unless the base is above this number, or null
 */
public record Limit(
        Kind kind,
        Count counted,
        Fraction fraction,
        Long number,
        boolean strict,
        Basis basis,
        Long neverBelow,
        Long onlyAbove) {

    /** Which way a bound works. */
    @Schema(name = "LimitKind", description = "至少、至多。At least, at most.")
    public enum Kind {
        AT_LEAST,
        AT_MOST
    }

    /**
     * A limit as a pack writes it, in the form that all packs of the suite have: a fraction of a base, and numbers beside it. Of
     * nothing of a base only the number is left, which is then the bound.
     */
    @JsonCreator
    static Limit written(
            @JsonProperty(value = "kind", required = true) Kind kind,
            @JsonProperty(value = "fraction", required = true) Share share,
            @JsonProperty("neverBelow") Long neverBelow,
            @JsonProperty("onlyAbove") Long onlyAbove) {
        if (share.num > 0) {
            var fraction = new Fraction(share.num, share.den);
            return new Limit(kind, share.counted, fraction, null, share.strict, share.basis, neverBelow, onlyAbove);
        }
        long number = neverBelow == null ? 0 : neverBelow;
        return new Limit(
                kind, share.counted, null, number, false, onlyAbove == null ? null : share.basis, null, onlyAbove);
    }

    /** What is counted and which part of which base it is held against, as a pack writes it. */
    record Share(Count counted, long num, long den, boolean strict, Basis basis) {}

    public Limit {
        if ((fraction == null) == (number == null)) {
            throw new IllegalArgumentException("A limit is a fraction or a number");
        }
        if ((fraction != null || onlyAbove != null) && basis == null) {
            throw new IllegalArgumentException("A limit of a base names the base");
        }
    }

    /**
     * The smallest count that is enough, or the largest that is allowed, of a base; empty where nothing would do. Of a base
     * of 0 no fraction is ever reached by nothing.
     */
    public OptionalLong bound(long base) {
        if (onlyAbove != null && base <= onlyAbove) {
            return OptionalLong.empty();
        }
        if (fraction == null) {
            return OptionalLong.of(number);
        }
        return OptionalLong.of(boundOf(base));
    }

    /** Whether a count is enough, or not too many, of a base. */
    public boolean allows(long count, long base) {
        if (onlyAbove != null && base <= onlyAbove) {
            return false;
        }
        long bound = fraction == null ? number : boundOf(base);
        return kind == Kind.AT_LEAST ? count >= bound : count <= bound;
    }

    /** How many are missing, or are too many; empty where nothing would do. */
    public OptionalLong missing(long count, long base) {
        var bound = bound(base);
        return bound.isEmpty()
                ? bound
                : OptionalLong.of(
                        Math.max(0, kind == Kind.AT_LEAST ? bound.getAsLong() - count : count - bound.getAsLong()));
    }

    private long boundOf(long base) {
        long bound = kind == Kind.AT_LEAST
                ? Math.max(1, fraction.least(base, strict))
                : Math.max(0, fraction.most(base, strict));
        return neverBelow == null ? bound : Math.max(neverBelow, bound);
    }
}
