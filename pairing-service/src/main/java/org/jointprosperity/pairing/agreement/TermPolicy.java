package org.jointprosperity.pairing.agreement;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.time.MonthDay;

/** 结对期限政策: when a letter without a last day of its own ends, and how many days before its end a term is to be reviewed. */
@Entity
class TermPolicy {

    @Id
    int id;

    String jurisdiction;
    LocalDate effectiveFrom;
    LocalDate effectiveTo;
    int lastMonth;
    int lastDay;
    int reviewDays;
    String source;

    protected TermPolicy() {}

    /** The last day of a term that begins on this day. */
    LocalDate lastDayFrom(LocalDate start) {
        var thisYear = MonthDay.of(lastMonth, lastDay).atYear(start.getYear());
        return thisYear.isBefore(start) ? MonthDay.of(lastMonth, lastDay).atYear(start.getYear() + 1) : thisYear;
    }
}
