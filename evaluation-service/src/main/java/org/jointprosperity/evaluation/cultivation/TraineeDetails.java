package org.jointprosperity.evaluation.cultivation;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * What a roster says of a trainee 培养名册.
 *
 * @param number its number in the roster, such as {@code PY001}
 * @param person roster number of the person where he has one; then the registry knows his name and it is not kept here
 * @param name of a person without a number, otherwise null
 * @param bornIn month of birth of a person without a number, otherwise null
 */
public record TraineeDetails(
        String number,
        Direction direction,
        TraineeKind kind,
        String person,
        String name,
        YearMonth bornIn,
        String unit,
        String branch,
        LocalDate startedOn) {

    /** Digits of a village's code, with which the code of its branch begins. */
    private static final int VILLAGE = 12;

    /** 行政区划代码 of the village of the branch. */
    public String divisionCode() {
        return branch.substring(0, VILLAGE);
    }
}
