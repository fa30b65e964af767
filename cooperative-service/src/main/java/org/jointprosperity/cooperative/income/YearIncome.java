package org.jointprosperity.cooperative.income;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is known of a household's income in one year.
 *
 * @param perHeadFen net income per head in 分; null where neither stated nor to be had from its sources
 * @param basis where the income per head comes from; null without one
 * @param totalFen sum of the entries by source, in 分
 * @param estimated whether an estimate is among what the income per head rests on
 * @param gross whether a source is among it whose costs are not deducted
 * @param persons persons who share it, null where nobody counted them
 * @param complete whether all sources of the year are entered
 * @param unproven whether what the income per head rests on is entered by hand without an uploaded paper; what is stated of
 *     a whole year is nothing of the kind, as its basis tells
 */
public record YearIncome(
        String household,
        String division,
        int year,
        Long perHeadFen,
        Basis basis,
        long totalFen,
        boolean estimated,
        boolean gross,
        Integer persons,
        boolean complete,
        boolean unproven) {

    /** Where an income per head comes from. */
    @Schema(
            name = "IncomeBasis",
            description = "人均收入的依据：STATED 花名册或复核所报，SOURCES 各来源合计除以人口。Stated, or from its sources and persons.")
    public enum Basis {
        /** 所报: stated by a roster, a nomination or a review. */
        STATED,
        /** 各来源合计: the sum of all sources of a year that is entered completely, by the persons who share it. */
        SOURCES
    }
}
