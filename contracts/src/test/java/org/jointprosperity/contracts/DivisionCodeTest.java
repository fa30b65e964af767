package org.jointprosperity.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.jointprosperity.contracts.DivisionCode.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DivisionCodeTest {

    @ParameterizedTest
    @CsvSource({
        "61, PROVINCE",
        "6110, PREFECTURE",
        "611023, COUNTY",
        "611023001, TOWN",
        "611023101, TOWN",
        "611023104, TOWN",
        "611023112, TOWN",
        "611023104001, VILLAGE",
    })
    void knowsItsLevel(String code, Level level) {
        assertThat(new DivisionCode(code).level()).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({
        "61, 611023104001, true",
        "611023, 611023104001, true",
        "611023104, 611023104001, true",
        "611023104001, 611023104001, true",
        "611023104001, 611023104, false",
        "611023104, 611023101, false",
        "611023101, 611023104001, false",
    })
    void containsItselfAndWhatLiesInside(String outer, String inner, boolean contains) {
        assertThat(new DivisionCode(outer).contains(new DivisionCode(inner))).isEqualTo(contains);
    }

    @ParameterizedTest
    @CsvSource({
        "611023104001, 611023104",
        "611023104, 611023",
        "611023, 6110",
        "6110, 61",
        "442000001, 4420", // a city without counties
    })
    void liesDirectlyInItsParent(String code, String parent) {
        assertThat(new DivisionCode(code).parent()).contains(new DivisionCode(parent));
    }

    @Test
    void endsTheTreeAtTheProvince() {
        assertThat(new DivisionCode("61").parent()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"610000, 61", "611000, 6110", "611023000000, 611023", "611023104000, 611023104", "' 611023', 611023"})
    void readsThePaddedForms(String written, String code) {
        assertThat(DivisionCode.of(written)).isEqualTo(new DivisionCode(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "6", "61102", "6110231", "6110231040010", "61102a", "99", "00", "000000", "610000", "６１"})
    void refusesWhatIsNoCode(String code) {
        assertThatExceptionOfType(IllegalCode.class)
                .isThrownBy(() -> new DivisionCode(code))
                .satisfies(e -> assertThat(e.code()).isEqualTo("division-code-invalid"));
    }
}
