package org.jointprosperity.cooperative.price;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.junit.jupiter.api.Test;

class WorthTest {

    @Test
    void isWhatTheRostersSay() {
        assertThat(Worth.fen(1_736_000, 22_700, 1000)).isEqualTo(3_940_720);
        assertThat(Worth.fen(2_856_000, 33_600, 1000) - Worth.fen(2_856_000, 30_200, 1000))
                .isEqualTo(971_040);
    }

    @Test
    void roundsHalfAFenUp() {
        assertThat(Worth.fen(1_000, 5, 1000)).isEqualTo(1);
        assertThat(Worth.fen(1_000, 4, 1000)).isZero();
        assertThat(Worth.fen(500, 25, 800)).isEqualTo(1);
    }

    @Test
    void isExactForAnyQuantityAndPrice() {
        var random = new Random(20091231);
        for (int i = 0; i < 100_000; i++) {
            long thousandths = 1 + random.nextLong(1_000_000_000L);
            long li = random.nextLong(10_000_000L);
            int perMille = random.nextInt(1001);
            var expected = BigDecimal.valueOf(thousandths, 3)
                    .multiply(BigDecimal.valueOf(li, 3))
                    .multiply(BigDecimal.valueOf(perMille, 3))
                    .setScale(2, RoundingMode.HALF_UP);

            assertThat(Worth.fen(thousandths, li, perMille))
                    .isEqualTo(expected.unscaledValue().longValueExact());
        }
    }

    @Test
    void refusesAnAmountThatCannotBeWrittenDown() {
        assertThat(Worth.fen(Quantity.MOST, 9_999_999, 1000)).isEqualTo(999_999_900_000_000L);
        assertRefused("amount-too-large", () -> Worth.fen(Quantity.MOST, UnitPrice.MOST, 1000));
        assertRefused("amount-too-large", () -> Worth.sum(Worth.MOST, 1));
        assertRefused("amount-too-large", () -> Worth.sum(Long.MAX_VALUE, Long.MAX_VALUE));
    }

    @Test
    void refusesAPriceAndAQuantityBeyondReason() {
        assertRefused("unit-price-too-large", () -> new UnitPrice("10000000.001", "CNY"));
        assertRefused("unit-price-invalid", () -> new UnitPrice("-1", "CNY"));
        assertRefused("unit-price-invalid", () -> new UnitPrice("1.2345", "CNY"));
        assertRefused("quantity-too-large", () -> new Quantity("1000000000.001", "公斤").inThousandths());
        assertRefused("quantity-not-positive", () -> new Quantity("0.000", "公斤").inThousandths());
    }

    private static void assertRefused(String code, Runnable what) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(what::run)
                .extracting(RuleViolation::code)
                .isEqualTo(code);
    }
}
