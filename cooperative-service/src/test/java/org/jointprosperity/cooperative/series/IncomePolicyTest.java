package org.jointprosperity.cooperative.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IncomePolicyTest {

    private final IncomePolicy policy = new IncomePolicy(3, 1_000, 5, "示例规定");

    @ParameterizedTest
    @CsvSource({"300000, 100000, false", "300001, 100000, true", "0, 0, false", "1, 0, true"})
    void warnsAboveSoManyTimesTheMedian(long fen, long median, boolean warns) {
        assertThat(policy.isFarAbove(fen, median)).isEqualTo(warns);
    }

    @ParameterizedTest
    @CsvSource({"100000, 200000, false", "100000, 200001, true", "100000, 0, false", "0, 1, true", "0, 0, false"})
    void warnsOfAChangeBeyondTheUsual(long before, long fen, boolean warns) {
        assertThat(policy.isBigChange(before, fen)).isEqualTo(warns);
    }

    @Test
    void tellsNothingOfFewerThanFiveHouseholds() {
        assertThat(policy.suppresses(4)).isTrue();
        assertThat(policy.suppresses(5)).isFalse();
    }

    @Test
    void takesTheMiddle() {
        assertThat(Median.of(List.of())).isEmpty();
        assertThat(Median.of(List.of(3L, 1L, 2L))).hasValue(2);
        assertThat(Median.of(List.of(4L, 1L, 2L, 10L))).hasValue(3);
        assertThat(Median.of(List.of(-3L, -4L))).as("rounded down").hasValue(-4);
    }
}
