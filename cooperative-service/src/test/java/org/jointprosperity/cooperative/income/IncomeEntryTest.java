package org.jointprosperity.cooperative.income;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IncomeEntryTest {

    private static final LocalDate TODAY = LocalDate.of(2009, 12, 31);
    private static final Origin ORIGIN = new Origin("SETTLEMENT", "1");

    @ParameterizedTest
    @CsvSource({
        "2009, 0, 2009-11-30, income-not-positive",
        "2009, -1, 2009-11-30, income-not-positive",
        "2009, 1000000000001, 2009-11-30, income-too-large",
        "2009, 9223372036854775807, 2009-11-30, income-too-large",
        "2010, 100, 2009-11-30, income-year-in-the-future",
        "2009, 100, 2010-01-01, date-in-the-future",
        "2009, 100, 2008-12-31, income-day-before-its-year",
    })
    void refusesWhatCannotBe(int year, long fen, LocalDate on, String code) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> entry(year, fen, on))
                .satisfies(violation -> assertThat(violation.code()).isEqualTo(code));
    }

    @ParameterizedTest
    @CsvSource({"2009, 1, 2009-12-31", "2009, 1000000000000, 2009-01-01", "2008, 100, 2009-02-01"})
    void takesWhatLiesOnTheEdge(int year, long fen, LocalDate on) {
        assertThat(entry(year, fen, on).amountFen).isEqualTo(fen);
    }

    @Test
    void isTakenBackByACounterEntryOfTheSameYearAndSource() {
        var entry = entry(2008, 100, TODAY);
        var back = entry.reverse("金额录错", TODAY, "clerk");
        assertThat(back.amountFen).isEqualTo(-100);
        assertThat(back.year).isEqualTo(2008);
        assertThat(back.reversedEntryId).isEqualTo(entry.id);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> back.reverse("再冲", TODAY, "clerk"))
                .satisfies(violation -> assertThat(violation.code()).isEqualTo("income-reversal-not-reversible"));
    }

    @Test
    void refusesAnOriginWithoutId() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> new Origin("SETTLEMENT", " "))
                .satisfies(violation -> assertThat(violation.code()).isEqualTo("income-origin-missing"));
    }

    private static IncomeEntry entry(int year, long fen, LocalDate on) {
        var earned = new Earned(year, IncomeSource.ORDER, fen, on, false, ORIGIN);
        return IncomeEntry.ofHousehold("H10400101-001", "611023104001", earned, TODAY);
    }
}
