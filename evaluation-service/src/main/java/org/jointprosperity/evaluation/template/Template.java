package org.jointprosperity.evaluation.template;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.problem.Citation;
import org.jointprosperity.evaluation.rule.Body;
import org.jointprosperity.evaluation.rule.Matter;
import org.jointprosperity.evaluation.rule.Rule;
import org.jointprosperity.evaluation.rule.Text;

/**
 * 决策程序: the stages of a decision; each must be carried before the next may begin.
 *
 * @param source where the course stands, article and all
 * @param regulation the law, regulation or policy that this is of
 * @param verified whether the course was read there
 * @param matters codes of the matters it decides; {@code *} for every general matter
 * @param ofBranch whether a village decides in it, named by its branch; otherwise a town or county
 */
@Schema(name = "DecisionTemplate", description = "决策程序。The course of a decision.")
public record Template(
        String id,
        Text title,
        String source,
        @Schema(description = "所依据的法律、条例或政策。The law, regulation or policy it is of.") String regulation,
        @Schema(description = "是否已核对原文。Whether it was read there.") boolean verified,
        List<String> matters,
        Boolean ofBranch,
        List<Stage> stages) {

    public Template {
        matters = List.copyOf(matters);
        ofBranch = ofBranch == null || ofBranch;
        stages = List.copyOf(stages);
    }

    /** Whether a matter can be decided in this course. */
    public boolean decides(Matter matter) {
        return matters.contains(matter.code()) || (matter.general() && matters.contains(Rule.ANY_MATTER));
    }

    /** Whether a stage of it is taken by a body of this kind. */
    public boolean isOf(Body body) {
        return stages.stream().anyMatch(stage -> stage.bodies().contains(body));
    }

    /** The stage of this number, from 1. */
    public Optional<Stage> stage(int number) {
        return stages.stream().filter(stage -> stage.number() == number).findFirst();
    }

    /** The course, as a refusal names it. */
    public Citation cited() {
        return named(id);
    }

    /** The rule by which a stage is taken, as a refusal names it: the course and the stage. */
    public Citation cited(int number) {
        return named(id + "/" + stage(number).orElseThrow().code());
    }

    private Citation named(String rule) {
        return new Citation(rule, source, regulation, verified);
    }

    /** The stage that merges into the next where one person holds both offices, or none. */
    public Optional<Stage> merging() {
        return stages.stream().filter(Stage::merges).findFirst();
    }

    /** Whether nothing follows this stage. */
    public boolean endsWith(Stage stage) {
        return stage.number() == stages.size();
    }
}
