package org.jointprosperity.cooperative.collective;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoardRuleTest {

    private static final BoardRule LAW = new BoardRule(LocalDate.of(2025, 5, 1), 3, 7, true, "00", "农村集体经济组织法(2024)");

    @ParameterizedTest
    @ValueSource(ints = {3, 5, 7})
    void acceptsThreeFiveAndSeven(int size) {
        assertThatCode(() -> LAW.check(size)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "1,board-size-beyond-law",
        "2,board-size-beyond-law",
        "4,board-size-even",
        "6,board-size-even",
        "8,board-size-beyond-law",
        "9,board-size-beyond-law"
    })
    void refusesAnyOtherAndNamesTheArticle(int size, String code) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> LAW.check(size))
                .matches(violation -> violation.code().equals(code))
                .matches(violation -> "农村集体经济组织法(2024)".equals(violation.facts().get("article")));
    }
}
