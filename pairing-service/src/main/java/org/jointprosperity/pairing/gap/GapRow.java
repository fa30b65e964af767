package org.jointprosperity.pairing.gap;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One that a gap names.
 *
 * @param key what the list is ordered by
 * @param number number of what is uncovered: credit code, branch code, roster or household number, id of an undertaking; of a
 *     pairing the code of its branch, of a visit who was visited
 * @param unit credit code of the urban side, where there is one
 * @param division where it lies
 * @param since the first day on which it was so, or is known to have been
 * @param until the last day on which it may still be mended in time, such as that of a quarter that is not over; null where
 *     there is none
 * @param link where the record is found
 */
@Schema(
        description =
                "缺口明细：编号、单位、区划、起始日、还可补上的最后一天（如季末）、链接。One that a gap names, since when, the last day to mend it in time (such as the end of the quarter), and where it is found.")
record GapRow(
        @JsonIgnore String key,
        String number,
        String unit,
        String division,
        LocalDate since,
        LocalDate until,
        String link) {}
