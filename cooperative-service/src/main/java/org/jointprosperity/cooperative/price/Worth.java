package org.jointprosperity.cooperative.price;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import java.math.BigInteger;

/** What a quantity is worth, exact until the last step, which rounds half up to one 分. */
public final class Worth {

    /** Largest amount that is written down, in 分: 9,999,999,999,999.99 yuan. */
    public static final long MOST = 999_999_999_999_999L;

    private static final int WHOLE = 1000;
    private static final BigInteger THOUSANDTHS_OF_LI_IN_FEN = BigInteger.valueOf(1000L * 10 * WHOLE);

    private Worth() {}

    /**
     * The worth in 分 of thousandths of a unit at a price in 厘, of which so many per mille are paid.
     *
     * @throws org.jointprosperity.chassis.problem.RuleViolation {@code amount-too-large} beyond {@link #MOST}
     */
    public static long fen(long thousandths, long li, int perMille) {
        return checked(halfUp(
                BigInteger.valueOf(thousandths).multiply(BigInteger.valueOf(li)).multiply(BigInteger.valueOf(perMille)),
                THOUSANDTHS_OF_LI_IN_FEN));
    }

    /** So many per mille of an amount in 分, or of a price in 厘. */
    public static long perMille(long amount, int perMille) {
        return checked(
                halfUp(BigInteger.valueOf(amount).multiply(BigInteger.valueOf(perMille)), BigInteger.valueOf(WHOLE)));
    }

    /** The sum of two amounts in 分. */
    public static long sum(long fen, long more) {
        return checked(BigInteger.valueOf(fen).add(BigInteger.valueOf(more)));
    }

    private static BigInteger halfUp(BigInteger dividend, BigInteger divisor) {
        return dividend.add(dividend).add(divisor).divide(divisor.add(divisor));
    }

    private static long checked(BigInteger fen) {
        rule(fen.bitLength() < Long.SIZE && fen.longValue() <= MOST, "amount-too-large", "most", "9999999999999.99");
        return fen.longValue();
    }
}
