package org.jointprosperity.evaluation.verdict;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.evaluation.rule.Count;

/**
 * 尚缺: the smallest numbers that together would have made the same meeting valid and carried; null where no number would.
 *
 * @param attendance persons or households, by the alternative that lacks least
 * @param attendanceOf which of them are counted, or null where none is missing
 * @param votes votes in favour, at the meeting with those who are missing
 * @param noticeDays days of notice
 * @param limit how many a body lacks, or has too many
 */
@Schema(
        name = "VerdictMissing",
        description = "尚缺的最小数，合在一起方可成立；无论多少都不成立时为空。"
                + "The smallest numbers missing, enough when taken together; null where no number would do.")
public record Missing(Integer attendance, Count attendanceOf, Integer votes, Integer noticeDays, Integer limit) {}
