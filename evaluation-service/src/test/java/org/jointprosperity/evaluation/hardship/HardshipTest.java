package org.jointprosperity.evaluation.hardship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.evaluation.standing.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HardshipTest {

    private static final LocalDate DAY = LocalDate.of(2009, 12, 20);
    private static final LocalDate SINCE = LocalDate.of(2009, 3, 1);
    private static final Actor TOWN = new Actor("town", null, DAY);
    private static final int YEARS = 2;

    @Test
    void isKeptForYearsAfterItEndedAndEndsOnce() {
        var hardship = entered(SINCE);
        assertThat(hardship.recorderSubject).isEqualTo("town");
        assertThat(hardship.retainUntil).isNull();
        hardship.end(new EndHardship(LocalDate.of(2009, 12, 1)), YEARS, TOWN);

        assertThat(hardship.retainUntil).isEqualTo(LocalDate.of(2011, 12, 1));
        refuses("hardship-ended", () -> hardship.end(new EndHardship(DAY), YEARS, TOWN));
    }

    @Test
    void takesNoDaysThatCannotBe() {
        refuses("date-in-the-future", () -> entered(DAY.plusDays(1)));
        var hardship = entered(SINCE);
        refuses("hardship-ends-before-it-began", () -> hardship.end(new EndHardship(SINCE.minusDays(1)), YEARS, TOWN));
        refuses("date-in-the-future", () -> hardship.end(new EndHardship(DAY.plusDays(1)), YEARS, TOWN));
        hardship.end(new EndHardship(SINCE), YEARS, TOWN);
        assertThat(hardship.endedOn).isEqualTo(SINCE);
    }

    @ParameterizedTest
    @CsvSource({
        "低保, LOW_INCOME",
        "残疾, DISABILITY",
        "大病, ILLNESS",
        "受灾, DISASTER",
        "单亲, SINGLE_PARENT",
        "留守老人, LEFT_BEHIND_ELDER",
        "困难党员, MEMBER_IN_NEED",
        "富裕, "
    })
    void knowsTheKindsOfTheRoster(String chinese, HardshipKind kind) {
        assertThat(HardshipKind.called(chinese)).isEqualTo(kind);
    }

    private static Hardship entered(LocalDate since) {
        return new Hardship(new EnterHardship("N04672", HardshipKind.ILLNESS, since), "611023104001", TOWN);
    }

    private static void refuses(String code, Runnable step) {
        assertThatThrownBy(step::run).isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.code())
                .isEqualTo(code));
    }
}
