package org.jointprosperity.pairing.duty;

import java.time.LocalDate;

/** 周期: the span of the calendar in which something is owed so many times. */
enum Period {
    /** 每月. */
    MONTH(1),
    /** 每季度. */
    QUARTER(3),
    /** 每半年. */
    HALF_YEAR(6),
    /** 每年. */
    YEAR(12);

    private final int months;

    Period(int months) {
        this.months = months;
    }

    /** The period of the calendar that holds the day. */
    Span around(LocalDate day) {
        int month = (day.getMonthValue() - 1) / months * months + 1;
        var first = LocalDate.of(day.getYear(), month, 1);
        return new Span(first, first.plusMonths(months).minusDays(1));
    }
}
