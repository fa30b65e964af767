package org.jointprosperity.cooperative.law;

import java.time.LocalDate;

/**
 * 地方规定的最低数: what a place asks for beyond the law from a day on, as a row says it that is older than the packs.
 *
 * @param id of the row
 * @param source where it is laid down
 * @param effectiveTo its last day, or null
 * @param least what is asked for, in the unit of its table
 */
public record LocalMinimum(
        String id,
        String jurisdiction,
        String source,
        boolean verified,
        LocalDate effectiveFrom,
        LocalDate effectiveTo,
        long least) {

    /** Under which a place asks for it. */
    public static final Text TITLE = new Text("地方规定", "Local rule");
}
