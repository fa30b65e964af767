package org.jointprosperity.evaluation.selection.course;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.problem.Citation;
import org.jointprosperity.evaluation.rule.Jurisdiction;
import org.jointprosperity.evaluation.rule.Text;

/**
 * 选任程序: the steps of a selection, an election or a promotion in one of its versions.
 *
 * @param verified whether the text was read at its source
 * @param effectiveTo last day in force, or null
 */
@Schema(name = "SelectionCourse", description = "选任程序：步骤与规定。The steps and terms of a way to an office.")
public record Course(
        String code,
        CourseKind kind,
        Jurisdiction jurisdiction,
        Text title,
        String source,
        boolean verified,
        LocalDate effectiveFrom,
        LocalDate effectiveTo,
        List<CourseStep> steps,
        Terms terms) {

    public Course {
        steps = List.copyOf(steps);
    }

    /** The step that follows so many taken ones; empty behind the last. */
    public Optional<CourseStep> after(int taken) {
        return steps.stream().filter(step -> step.number() == taken + 1).findFirst();
    }

    /** Refuses a step that is not the next one: it would skip a step or repeat one. */
    public CourseStep requireNext(String step, int taken) {
        var next = after(taken);
        var wanted = next.map(CourseStep::title).orElse(new Text("–", "–"));
        var asked = steps.stream()
                .filter(each -> each.code().equals(step))
                .map(CourseStep::title)
                .findFirst()
                .orElse(new Text(step, step));
        rule(
                next.filter(each -> each.code().equals(step)).isPresent(),
                "selection-step-out-of-turn",
                "step",
                step,
                "next",
                next.map(CourseStep::code).orElse("-"),
                "nextZh",
                wanted.zh(),
                "nextEn",
                wanted.en(),
                "stepZh",
                asked.zh(),
                "stepEn",
                asked.en(),
                "taken",
                taken,
                "rule",
                code);
        return next.orElseThrow();
    }

    /** Itself, as a refusal names what it rests on. */
    public Citation cited() {
        return new Citation(code, source, title.zh(), verified);
    }

    /** Whether it is in force on a day. */
    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(effectiveFrom) && (effectiveTo == null || !day.isAfter(effectiveTo));
    }
}
