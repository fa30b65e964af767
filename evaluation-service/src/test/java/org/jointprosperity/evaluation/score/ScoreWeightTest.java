package org.jointprosperity.evaluation.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jointprosperity.evaluation.evidence.EvidenceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreWeightTest {

    @ParameterizedTest
    @CsvSource({"2, 100, 3, 6", "2, 100, 50, 100", "2, 100, 51, 100", "-2, 40, 3, -6", "-2, 40, 21, -40", "5, 1, 0, 0"})
    void theCapBoundsALineEitherWay(int weight, long cap, long count, long points) {
        assertThat(weight(weight, cap).points(count)).isEqualTo(points);
    }

    @Test
    void withoutACapALineIsAsLongAsItIs() {
        assertThat(weight(7, null).points(1_000_000)).isEqualTo(7_000_000);
    }

    @Test
    void aProductTooLargeForANumberIsNoNumber() {
        assertThatThrownBy(() -> weight(1000, null).points(Long.MAX_VALUE / 2)).isInstanceOf(ArithmeticException.class);
    }

    private static ScoreWeight weight(int weight, Long cap) {
        return new ScoreWeight(EvidenceKind.VISIT, "CONFIRMED", weight, cap);
    }
}
