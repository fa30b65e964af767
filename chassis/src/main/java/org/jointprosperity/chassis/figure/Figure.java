package org.jointprosperity.chassis.figure;

/**
 * A published number and how it is counted.
 *
 * @param code stable name
 * @param unit what is counted
 * @param from HQL behind {@code from}, with the alias {@code x} and a condition that may use {@code :asOf}
 * @param key HQL of {@code x} that orders and names the rows, as text; its {@code id} makes the link
 * @param path where a row can be read, ending in a slash
 * @param value HQL of what each row adds, a whole number; the rows sum to the figure
 * @param kind what the figure makes of that sum
 */
public record Figure(
        String code,
        String nameZh,
        String nameEn,
        String unit,
        String queryZh,
        String queryEn,
        String from,
        String key,
        String path,
        String value,
        Kind kind) {

    /** What a figure makes of the sum of its rows. */
    public enum Kind {
        /** The sum itself. */
        SUM(0),
        /** The rows are amounts in 分, the figure is in yuan. */
        YUAN(2),
        /** The rows are thousandths of the unit, the figure is in the unit. */
        THOUSANDTHS(3),
        /** Each row adds 1 or 0; the figure is the whole percent of rows that add 1, rounded down, and 0 without rows. */
        PERCENT(0),
        /** Each row's value is a month as {@code 200901}; the figure is the earliest one, and 0 without rows. */
        MONTH(0);

        final int decimals;

        Kind(int decimals) {
            this.decimals = decimals;
        }
    }

    /** A figure that counts its rows. */
    public Figure(
            String code,
            String nameZh,
            String nameEn,
            String unit,
            String queryZh,
            String queryEn,
            String from,
            String key,
            String path) {
        this(code, nameZh, nameEn, unit, queryZh, queryEn, from, key, path, "1", Kind.SUM);
    }

    /** The same rows, each adding what this says instead of 1. */
    public Figure adding(String value, Kind kind) {
        return new Figure(code, nameZh, nameEn, unit, queryZh, queryEn, from, key, path, value, kind);
    }
}
