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
 * @param place null where a row and all it hangs on lie in one place; otherwise HQL of which rows the caller may be told
 *     of, with {@code :division}, {@code :divisionEnd} and {@code :unit}, and the platform looks beyond the caller's place
 * @param register null, or the entity whose least {@code registeredOn} is the first day of which the rows can be known
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
        Kind kind,
        String place,
        String register) {

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
        /** The figure is the least value of its rows, and 0 without rows; a month is the number {@code 200901}. */
        LEAST(0);

        final int decimals;

        Kind(int decimals) {
            this.decimals = decimals;
        }
    }

    /** In what the values of the rows are, so that they sum: 分 behind a figure in yuan, thousandths of its unit, or the unit itself. */
    String rowUnit() {
        return switch (kind) {
            case YUAN -> "fen";
            case THOUSANDTHS -> "thousandth-of-" + unit;
            case PERCENT -> "row";
            case SUM, LEAST -> unit;
        };
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
        this(code, nameZh, nameEn, unit, queryZh, queryEn, from, key, path, "1", Kind.SUM, null, null);
    }

    /** The same rows, each adding what this says instead of 1. */
    public Figure adding(String value, Kind kind) {
        return new Figure(code, nameZh, nameEn, unit, queryZh, queryEn, from, key, path, value, kind, place, register);
    }

    /** The same figure, of whose rows the caller may be told those of his place, while what covers them may lie elsewhere. */
    public Figure acrossPlaces(String place) {
        return new Figure(code, nameZh, nameEn, unit, queryZh, queryEn, from, key, path, value, kind, place, register);
    }

    /** The same figure, which before the first entry of a register is not known, rather than 0. */
    public Figure knownSince(String register) {
        return new Figure(code, nameZh, nameEn, unit, queryZh, queryEn, from, key, path, value, kind, place, register);
    }
}
