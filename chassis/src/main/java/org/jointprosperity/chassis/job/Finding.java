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

    /** The same finding with no more of the cell than its first character, and of a single one nothing. */
    public Finding masked() {
        if (value == null || value.isEmpty()) {
            return this;
        }
        int length = value.codePointCount(0, value.length());
        String shown = length == 1 ? "" : Character.toString(value.codePointAt(0));
        return new Finding(severity, sheet, row, column, code, shown + "*".repeat(Math.max(1, length - 1)));
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
