package org.jointprosperity.cooperative.law;

/** An exact fraction between 0 and 1 of a base, compared in whole numbers only. */
public record Fraction(long num, long den) {

    public Fraction {
        if (num < 0 || den <= 0 || num > den) {
            throw new IllegalArgumentException(num + "/" + den + " is no share of a whole");
        }
    }

    /** The smallest count that is at least, or where strict more than, the fraction of a base above 0. */
    long least(long base, boolean strict) {
        return strict ? Math.floorDiv(num * base, den) + 1 : -Math.floorDiv(-num * base, den);
    }

    /** The largest count that is at most, or where strict less than, the fraction of a base. */
    long most(long base, boolean strict) {
        return strict ? -Math.floorDiv(-num * base, den) - 1 : Math.floorDiv(num * base, den);
    }
}
