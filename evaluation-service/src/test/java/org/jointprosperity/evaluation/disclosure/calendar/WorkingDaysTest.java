package org.jointprosperity.evaluation.disclosure.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    private static final LocalDate THURSDAY = LocalDate.of(2009, 12, 31);

    @Test
    void skipsWeekends() {
        var plain = new WorkingDays(Map.of());

        assertThat(plain.after(THURSDAY, 1)).isEqualTo("2010-01-01");
        assertThat(plain.after(THURSDAY, 3)).isEqualTo("2010-01-05");
        assertThat(plain.after(THURSDAY, 10)).isEqualTo("2010-01-14");
    }

    @Test
    void skipsHolidaysAndCountsWorkedWeekends() {
        var newYear = new WorkingDays(Map.of(LocalDate.of(2010, 1, 1), false, LocalDate.of(2010, 1, 2), true));

        assertThat(newYear.after(THURSDAY, 1)).isEqualTo("2010-01-02");
        assertThat(newYear.after(THURSDAY, 3)).isEqualTo("2010-01-05");
    }
}
