package org.jointprosperity.evaluation.selection.course;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.evaluation.rule.Text;

/**
 * 步骤: one step of a course; none is skipped and none taken twice.
 *
 * @param number from 1
 * @param nominators who nominates in it; empty where nobody does
 * @param counted whether a paper count belongs to it
 */
@Schema(name = "SelectionCourseStep", description = "程序的一步。A step of a course.")
public record CourseStep(int number, String code, Text title, List<Nominator> nominators, boolean counted) {

    public CourseStep {
        nominators = nominators == null ? List.of() : List.copyOf(nominators);
    }
}
