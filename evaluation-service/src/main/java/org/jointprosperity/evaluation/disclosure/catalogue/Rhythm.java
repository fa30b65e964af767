package org.jointprosperity.evaluation.disclosure.catalogue;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 公开时限: fixed content for long, routine content by period, staged content stage by stage, what comes up promptly. */
@Schema(
        name = "DisclosureRhythm",
        description = "公开节奏：长期、每月、每季、每半年、每年、逐段、随时。For long, by period, stage by stage, or promptly after an event.")
public enum Rhythm {
    /** 长期公开: once, and it stays up. */
    LONG_TERM(0),
    /** 定期公开, 每月. */
    MONTHLY(1),
    /** 定期公开, 每季度. */
    QUARTERLY(3),
    /** 定期公开, 每半年. */
    HALF_YEARLY(6),
    /** 定期公开, 每年. */
    YEARLY(12),
    /** 逐段公开: at each stage of something long. */
    BY_STAGE(0),
    /** 随时公开: within days of an event. */
    PROMPT(0);

    private final int months;

    Rhythm(int months) {
        this.months = months;
    }

    /** 定期: whether it is owed once in every period of the calendar. */
    public boolean isPeriodic() {
        return months > 0;
    }

    /** 逐段, 随时: whether it is owed only when something has happened. */
    public boolean waitsForAnEvent() {
        return this == BY_STAGE || this == PROMPT;
    }

    /** 长期: whether it is owed once and stays up. */
    public boolean staysUp() {
        return this == LONG_TERM;
    }

    /** Whether what is owed in this rhythm is owed at least as often as in another one; rhythms of two kinds cannot be compared. */
    boolean isAsOftenAs(Rhythm other) {
        return this == other || isPeriodic() && other.isPeriodic() && months <= other.months;
    }

    /** The first day of the calendar's period that holds the day. */
    public LocalDate firstDayAround(LocalDate day) {
        int month = (day.getMonthValue() - 1) / months * months + 1;
        return LocalDate.of(day.getYear(), month, 1);
    }

    /** The last day of the calendar's period that holds the day. */
    public LocalDate lastDayAround(LocalDate day) {
        return firstDayAround(day).plusMonths(months).minusDays(1);
    }
}
