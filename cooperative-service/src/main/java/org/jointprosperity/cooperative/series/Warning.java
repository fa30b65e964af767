package org.jointprosperity.cooperative.series;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * 提示: something unusual in a year's income, for a clerk to look at again; it refuses nothing.
 *
 * @param code what is unusual
 * @param limit the policy's limit: times the median, or per mille of the year before
 * @param source where the policy stands
 * @param verified whether it was read there
 */
@Schema(name = "IncomeWarning", description = "收入异常提示，只提示不拒绝。Something unusual in a year's income; it refuses nothing.")
record Warning(Code code, int limit, String source, boolean verified) {

    /** What may be unusual. */
    @Schema(name = "IncomeWarningCode", description = "ABOVE_VILLAGE_MEDIAN 远高于本村中位数，CHANGED_WITHIN_A_YEAR 一年内变动过大。")
    enum Code {
        /** 远高于本村中位数. */
        ABOVE_VILLAGE_MEDIAN,
        /** 一年内变动过大. */
        CHANGED_WITHIN_A_YEAR
    }
}
