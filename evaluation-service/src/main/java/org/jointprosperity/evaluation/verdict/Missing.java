package org.jointprosperity.evaluation.verdict;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * 尚缺: the smallest numbers with which the same meeting would have been valid and carried; null where no number would do.
 *
 * @param attendance persons or households, by the alternative that lacks least
 * @param votes votes in favour, of those who were there
 * @param noticeDays days of notice
 * @param limit how many a body lacks, or has too many
 */
@Schema(
        name = "VerdictMissing",
        description = "尚缺的最小数；无论多少都不成立时为空。The smallest numbers missing; null where no number would do.")
public record Missing(Integer attendance, Integer votes, Integer noticeDays, Integer limit) {

    static final Missing NOTHING = new Missing(0, 0, 0, 0);

    /** What it takes to satisfy every one of these. */
    static Missing most(List<Missing> all) {
        return all.stream().reduce(NOTHING, Missing::orMore);
    }

    private Missing orMore(Missing other) {
        return new Missing(
                more(attendance, other.attendance),
                more(votes, other.votes),
                more(noticeDays, other.noticeDays),
                more(limit, other.limit));
    }

    private static Integer more(Integer one, Integer other) {
        return one == null || other == null ? null : Integer.valueOf(Math.max(one, other));
    }
}
