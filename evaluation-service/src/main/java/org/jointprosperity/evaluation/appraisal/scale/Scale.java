package org.jointprosperity.evaluation.appraisal.scale;

import java.util.List;
import org.jointprosperity.chassis.problem.Refusal;

/**
 * 等次表: the grades of one version of a scale, the best first.
 *
 * @param version from 1; an appraisal keeps the version it was prepared with
 */
public record Scale(String code, int version, List<AppraisalGrade> grades) {

    /** The grade of this code, or a refusal of the field. */
    public AppraisalGrade require(String field, String grade) {
        return grades.stream()
                .filter(each -> each.code().equals(grade))
                .findFirst()
                .orElseThrow(() -> Refusal.field(field, "grade-unknown"));
    }

    /** The grade in this place, from 1. */
    public AppraisalGrade at(int ordinal) {
        return grades.get(ordinal - 1);
    }
}
