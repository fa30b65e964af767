package org.jointprosperity.cooperative.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {

    @ParameterizedTest
    @CsvSource({"100000, 150000, 500", "100000, 100000, 0", "300000, 299999, -1", "0, 5, ", ", 5, "})
    void growsOverItsBaseYear(Long base, Long current, Long perMille) {
        assertThat(new Standing(current, base, null, null, null).of(Measure.INCOME_GROWTH_PER_MILLE))
                .isEqualTo(perMille);
    }

    @Test
    void doesNotMeetWhatIsNotKnown() {
        var found = new Found(Measure.EXTENT_THOUSANDTHS, 12_500, null, false, "示例规定", false);
        assertThat(found.missing()).isEqualTo(12_500);
        assertThat(new Standing(1L, 1L, 12, null, 3).of(Measure.EXTENT_THOUSANDTHS))
                .isNull();
    }

    @Test
    void keepsNumbersOfIncomeFromOthers() {
        assertThat(new Found(Measure.INCOME_PER_HEAD, 300_000, 288_600L, false, "示例规定", false).discreet())
                .extracting(Found::actual, Found::missing)
                .containsExactly(null, 300_000L);
        assertThat(new Found(Measure.HERD_SIZE, 10, 9L, false, "示例规定", false)
                        .discreet()
                        .actual())
                .isEqualTo(9);
    }
}
