package org.jointprosperity.cooperative.household;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IncomeTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0-999",
        "99999, 0-999",
        "100000, 1000-1999",
        "399999, 3000-3999",
        "499999, 4000-4999",
        "500000, 5000+",
        "9999900, 5000+",
    })
    void isToldInBandsWithTheLowerBoundInside(long fen, String band) {
        assertThat(Income.of(2009, fen).band()).isEqualTo(band);
    }
}
