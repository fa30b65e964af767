package org.jointprosperity.chassis.sheet;

/**
 * How an upload is to be taken.
 *
 * @param kind for a CSV, what its rows are; null for a workbook
 * @param dryRun report what would happen, and keep nothing
 * @param partial keep the good rows even where others are bad
 */
record RosterOptions(String kind, boolean dryRun, boolean partial) {

    boolean csv() {
        return kind != null;
    }
}
