package org.jointprosperity.evaluation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FractionTest {

    /** Every base up to here, with every count, and then as many large ones at random. */
    private static final int EVERY = 240;

    private static final int LARGE = 20_000 * Integer.getInteger("joint.scale", 1);
    private static final int LARGEST = 100_000_000;

    @Test
    void nothingIsEnoughOfABaseOfZero() {
        for (var fraction : fractions()) {
            assertThat(fraction.isReachedBy(0, 0)).isFalse();
            assertThat(fraction.isReachedBy(1, 0)).isFalse();
        }
    }

    @Test
    void whatIsEnoughStaysEnoughWithOneMore() {
        for (var fraction : fractions()) {
            for (int base = 1; base <= EVERY; base++) {
                for (int count = 0; count < base; count++) {
                    if (fraction.isReachedBy(count, base)) {
                        assertThat(fraction.isReachedBy(count + 1, base)).isTrue();
                    }
                }
            }
        }
    }

    @Test
    void aLargerBaseNeverNeedsFewer() {
        for (var fraction : fractions()) {
            for (int base = 1; base < EVERY; base++) {
                assertThat(fraction.least(base + 1)).isGreaterThanOrEqualTo(fraction.least(base));
            }
        }
    }

    @Test
    void theLeastIsEnoughAndOneFewerIsNot() {
        var random = new Random(611023);
        for (var fraction : fractions()) {
            for (int i = 1; i <= EVERY + LARGE; i++) {
                int base = i <= EVERY ? i : 1 + random.nextInt(LARGEST);
                int least = fraction.least(base);
                assertThat(fraction.isReachedBy(least, base)).isTrue();
                assertThat(fraction.isReachedBy(least - 1, base)).isFalse();
            }
        }
    }

    @Test
    void whatIsMissingIsTheSmallestNumberThatHelps() {
        for (var fraction : fractions()) {
            for (int base = 1; base <= EVERY; base++) {
                for (int count = 0; count <= base; count++) {
                    int missing = Check.atLeast(fraction, count, base, fraction.least(base))
                            .missing();
                    assertThat(fraction.isReachedBy(count + missing, base)).isTrue();
                    assertThat(missing == 0 || !fraction.isReachedBy(count + missing - 1, base))
                            .isTrue();
                }
            }
        }
    }

    @Test
    void theMostIsAllowedAndOneMoreIsNot() {
        for (var fraction : fractions()) {
            for (int base = 1; base <= EVERY; base++) {
                int most = fraction.most(base);
                assertThat(keeps(fraction, most, base)).isTrue();
                assertThat(keeps(fraction, most + 1, base)).isFalse();
            }
        }
    }

    private static boolean keeps(Fraction fraction, long count, long base) {
        return fraction.strict()
                ? count * fraction.den() < fraction.num() * base
                : count * fraction.den() <= fraction.num() * base;
    }

    private static List<Fraction> fractions() {
        return List.of(
                fraction(1, 2, true),
                fraction(1, 2, false),
                fraction(2, 3, false),
                fraction(2, 3, true),
                fraction(4, 5, true),
                fraction(4, 5, false),
                fraction(1, 3, false),
                fraction(1, 20, false),
                fraction(6, 5, false));
    }

    private static Fraction fraction(int num, int den, boolean strict) {
        return new Fraction(Count.PRESENT, num, den, strict, Basis.ELIGIBLE);
    }
}
