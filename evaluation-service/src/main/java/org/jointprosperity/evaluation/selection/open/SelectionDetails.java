package org.jointprosperity.evaluation.selection.open;

import java.time.LocalDate;

/**
 * What a roster says of an open selection that was held on paper 公开竞聘.
 *
 * @param applied how many applied
 * @param eligible how many passed the review
 * @param appointee roster number of the secretary, null where none came of it
 * @param appointedOn his first day in office, null where none came of it
 */
public record SelectionDetails(
        String branch,
        String divisionCode,
        LocalDate noticedOn,
        int applied,
        int eligible,
        LocalDate speechOn,
        SelectionResult result,
        String appointee,
        LocalDate appointedOn) {

    /** What makes it one selection and not another: the branch and the day of the notice. */
    public String key() {
        return branch + " " + noticedOn;
    }
}
