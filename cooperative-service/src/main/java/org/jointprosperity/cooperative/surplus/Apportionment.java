package org.jointprosperity.cooperative.surplus;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.jointprosperity.chassis.problem.RuleViolation;

/**
 * 最大余数法: an amount divided by weights so that the parts sum to it exactly. Every part is its exact share rounded down;
 * what is left goes, a cent each, to the largest remainders, equal ones in the order given.
 */
final class Apportionment {

    private Apportionment() {}

    /** The sum of weights or amounts; a sum beyond what can be counted is refused. */
    static long sum(long[] values) {
        long sum = 0;
        for (long value : values) {
            sum = sum(sum, value);
        }
        return sum;
    }

    static long sum(long one, long other) {
        try {
            return Math.addExact(one, other);
        } catch (ArithmeticException overflow) {
            throw new RuleViolation("sum-too-large");
        }
    }

    /** The parts of an amount of at least 0 by weights of at least 0 that are not all 0. */
    static long[] of(long amount, long[] weights) {
        long whole = sum(weights);
        var parts = new long[weights.length];
        var remainders = new long[weights.length];
        long left = amount;
        for (int i = 0; i < weights.length; i++) {
            divide(amount, weights[i], whole, i, parts, remainders);
            left -= parts[i];
        }
        IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.comparingLong((Integer i) -> remainders[i]).reversed())
                .limit(left)
                .forEach(i -> parts[i]++);
        return parts;
    }

    private static void divide(long amount, long weight, long whole, int at, long[] parts, long[] remainders) {
        if (Math.multiplyHigh(amount, weight) == 0 && amount * weight >= 0) {
            parts[at] = amount * weight / whole;
            remainders[at] = amount * weight % whole;
            return;
        }
        var exact = BigInteger.valueOf(amount)
                .multiply(BigInteger.valueOf(weight))
                .divideAndRemainder(BigInteger.valueOf(whole));
        parts[at] = exact[0].longValueExact();
        remainders[at] = exact[1].longValueExact();
    }
}
