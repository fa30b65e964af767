package org.jointprosperity.chassis.job;

/**
 * What was found about a cell of an upload.
 *
 * @param sheet name of the sheet
 * @param row number as the spreadsheet shows it, from 1; 0 where the finding is about the whole sheet
 * @param column heading of the column, or null
 * @param code what is wrong, kebab-case
 * @param value the cell as it was read, shortened
 */
public record Finding(Severity severity, String sheet, int row, String column, String code, String value) {

    /** The same finding with nothing of the cell but its first character. */
    public Finding masked() {
        return value == null || value.isEmpty()
                ? this
                : new Finding(
                        severity,
                        sheet,
                        row,
                        column,
                        code,
                        Character.toString(value.codePointAt(0))
                                + "*".repeat(value.codePointCount(0, value.length()) - 1));
    }

    /** How much a finding matters. */
    public enum Severity {
        /** The row cannot be taken. */
        ERROR,
        /** The row is kept until what it names arrives. */
        WAITING,
        /** Nothing is wrong. */
        NOTE
    }
}
