package org.jointprosperity.evaluation.selection.election;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jointprosperity.chassis.problem.Citation;
import org.jointprosperity.evaluation.selection.course.Course;
import org.jointprosperity.evaluation.selection.course.CourseStep;
import org.jointprosperity.evaluation.selection.course.Nominator;

/** 推荐的次序: whose turn it is to recommend on a day, and whether everybody has who has to. */
record RecommendingTurn(Election election, Course course, ElectionLaw law, LocalDate on) {

    /** Refuses an election whose candidates are determined. */
    void requireOpen() {
        var state = election.state;
        rule(state == ElectionState.NOMINATING, "nominations-closed", cited().with("state", state));
    }

    /** The step in which a body recommends, or a refusal where it is not its turn. */
    CourseStep requireOf(Nominator by) {
        var step = step();
        rule(step.isPresent(), "recommendations-complete", cited().with("by", by));
        rule(
                step.filter(each -> remaining(each).contains(by)).isPresent(),
                "recommendation-out-of-turn",
                cited().with("by", by, "next", step.map(this::remaining).orElse(Set.of())));
        return step.orElseThrow();
    }

    /** Refuses candidates before everybody has recommended. */
    void requireThrough() {
        step().ifPresent(step -> rule(
                isOrganisationAloneMissing(step),
                "recommendation-missing",
                cited().with("step", step.code(), "by", remaining(step), "missing", owed(step))));
    }

    /** Refuses a candidate whom nobody recommended. */
    void requireRecommended(Set<String> persons) {
        var recommended = election.recommendations.stream()
                .flatMap(each -> each.nominations.stream())
                .map(each -> each.personNumber)
                .collect(Collectors.toSet());
        persons.forEach(person ->
                rule(recommended.contains(person), "candidate-not-nominated", cited().with("person", person)));
    }

    /** The step of the course whose bodies have not all recommended. */
    private Optional<CourseStep> step() {
        return course.steps().stream()
                .filter(step -> !step.nominators().isEmpty() && !remaining(step).isEmpty())
                .findFirst();
    }

    private Set<Nominator> remaining(CourseStep step) {
        return step.nominators().stream()
                .filter(by -> election.recommendations.stream()
                        .noneMatch(each -> each.step == step.number() && each.by == by))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** How many bodies have to recommend yet. */
    private long owed(CourseStep step) {
        return remaining(step).stream()
                .filter(by -> by != Nominator.ORGANISATION || step.nominators().size() == 1)
                .count();
    }

    /** Where several recommend in one step the organisation may be silent; the others may not. */
    private boolean isOrganisationAloneMissing(CourseStep step) {
        return step.nominators().size() > 1 && remaining(step).equals(Set.of(Nominator.ORGANISATION));
    }

    /** What a refusal rests on: in the Party the course, in a village the law of the day. */
    Citation cited() {
        return election.office.isOfParty()
                ? course.cited()
                : law.ofCandidates(election.office, on, election.divisionCode);
    }
}
