package org.jointprosperity.chassis.sheet;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jointprosperity.chassis.job.Finding;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.contracts.IllegalCode;

/**
 * One row of a sheet. Reading a cell never throws: what is wrong with it is noted, so that a row tells all its bad cells at
 * once; after reading, {@link #isSound()} says whether the values may be used.
 */
public final class Row {

    /** Day 0 of the spreadsheet calendar; its day 60 never was, and no roster is that old. */
    private static final LocalDate SPREADSHEET_EPOCH = LocalDate.of(1899, 12, 30);

    private static final int LONGEST = 4_000;

    private final String sheet;
    private final int number;
    private final Map<String, String> cells;
    private final List<Finding> findings = new ArrayList<>();

    Row(String sheet, int number, Map<String, String> cells) {
        this.sheet = sheet;
        this.number = number;
        this.cells = cells;
    }

    /** A text that must be there. */
    public String text(String column) {
        String value = optional(column);
        if (value == null) {
            bad(column, "cell-empty");
        }
        return value;
    }

    /** A text, or null. */
    public String optional(String column) {
        String value = cells.get(column);
        if (value == null || value.isBlank()) {
            return null;
        }
        if (value.length() > LONGEST) {
            bad(column, "cell-too-long");
            return null;
        }
        return value.strip();
    }

    /** What a cell says, for whoever looks ahead before the row is read: of one that is wrong nothing, and nothing is noted. */
    public <T> Optional<T> ahead(String column, Function<String, T> of) {
        try {
            return Optional.ofNullable(cells.get(column))
                    .filter(value -> !value.isBlank() && value.length() <= LONGEST)
                    .map(String::strip)
                    .map(of);
        } catch (IllegalCode | RuleViolation wrong) {
            return Optional.empty();
        }
    }

    /** Texts joined by the Chinese enumeration comma or a full-width semicolon. */
    public List<String> list(String column) {
        String value = optional(column);
        return value == null
                ? List.of()
                : Arrays.stream(value.split("[、；;]"))
                        .map(String::strip)
                        .filter(s -> !s.isEmpty())
                        .toList();
    }

    /** 是 or 否. */
    public boolean yes(String column) {
        String value = text(column);
        if (value != null && !value.equals("是") && !value.equals("否")) {
            bad(column, "cell-not-yes-or-no");
        }
        return "是".equals(value);
    }

    /** A whole number, not negative. */
    public int count(String column) {
        Integer value = parsed(column, "cell-not-a-count", Integer::valueOf);
        if (value != null && value < 0) {
            bad(column, "cell-not-a-count");
        }
        return value == null ? 0 : value;
    }

    /** An amount in yuan, as 分. */
    public long fen(String column) {
        return notNegative(column, "cell-not-an-amount", 2);
    }

    /** A number with at most three decimals, in thousandths. */
    public long thousandths(String column) {
        return notNegative(column, "cell-not-a-number", 3);
    }

    /** A day, as ISO text or as a date cell. */
    public LocalDate date(String column) {
        return parsed(
                column,
                "cell-not-a-date",
                text -> text.matches("\\d{1,6}") ? SPREADSHEET_EPOCH.plusDays(Long.parseLong(text)) : isoDay(text));
    }

    /** A month, as in {@code 1958-07}. */
    public YearMonth month(String column) {
        return parsed(column, "cell-not-a-month", YearMonth::parse);
    }

    /** One of a table of codes by its Chinese name. */
    public <T> T code(String column, Function<String, T> table) {
        String value = text(column);
        if (value == null) {
            return null;
        }
        T code = table.apply(value);
        if (code == null) {
            bad(column, "cell-unknown-code");
        }
        return code;
    }

    /** A code with a standard of its own, such as {@code CreditCode}; the standard's complaint becomes the finding. */
    public <T> T standard(String column, Function<String, T> of) {
        String value = text(column);
        if (value == null) {
            return null;
        }
        try {
            return of.apply(value);
        } catch (IllegalCode illegal) {
            bad(column, illegal.code());
        } catch (RuleViolation violation) {
            bad(column, violation.code());
        }
        return null;
    }

    /** Notes that a cell is wrong; the code has a text in the problem catalogue. */
    public void bad(String column, String code) {
        bad(column, code, shown(column));
    }

    /** Notes that a cell is wrong, and shows what else is known about it in place of the cell. */
    public void bad(String column, String code, String value) {
        findings.add(new Finding(Finding.Severity.ERROR, sheet, number, column, code, value));
    }

    /** Notes that a cell names something that has not arrived yet. */
    public void waits(String column, String code) {
        findings.add(new Finding(Finding.Severity.WAITING, sheet, number, column, code, shown(column)));
    }

    public boolean isSound() {
        return findings.stream().noneMatch(finding -> finding.severity() == Finding.Severity.ERROR);
    }

    public String sheet() {
        return sheet;
    }

    /** The row number as the spreadsheet shows it, from 1. */
    public int number() {
        return number;
    }

    /** The cells as they were read, by heading. */
    public Map<String, String> cells() {
        return cells;
    }

    List<Finding> findings() {
        return findings;
    }

    private long notNegative(String column, String code, int decimals) {
        Long value = parsed(column, code, text -> new BigDecimal(text)
                .movePointRight(decimals)
                .longValueExact());
        if (value != null && value < 0) {
            bad(column, code);
        }
        return value == null ? 0 : value;
    }

    private static LocalDate isoDay(String text) {
        if (text.length() != "2009-12-31".length()) {
            throw new DateTimeException("a day is written as 2009-12-31");
        }
        return LocalDate.parse(text);
    }

    private String shown(String column) {
        String value = cells.get(column);
        return value == null || value.length() <= 100 ? value : value.substring(0, 100);
    }

    private <T> T parsed(String column, String code, Function<String, T> parse) {
        String value = text(column);
        if (value == null) {
            return null;
        }
        try {
            return parse.apply(value);
        } catch (NumberFormatException | ArithmeticException | DateTimeException unreadable) {
            bad(column, code);
            return null;
        }
    }
}
