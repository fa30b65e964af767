package org.jointprosperity.evaluation.appraisal.campaign;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jointprosperity.chassis.place.CurrentPlace;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.evaluation.appraisal.kind.AppraisalWeight;
import org.jointprosperity.evaluation.appraisal.kind.Evaluators;
import org.jointprosperity.evaluation.appraisal.kind.OrganisationKind;
import org.jointprosperity.evaluation.appraisal.kind.Weights;
import org.jointprosperity.evaluation.neighbour.Kind;
import org.jointprosperity.evaluation.neighbour.Neighbours;
import org.jointprosperity.evaluation.roll.Capacity;
import org.jointprosperity.evaluation.standing.Standing;

/** Settles who takes part in an appraisal: group by group, from the rolls, pairings, guests and names of the day. */
@ApplicationScoped
class OpeningAppraisals {

    private static final int COUNTY = 6;
    /** Groups whose people live all over the county, so that only it sees them all. */
    private static final Set<Evaluators> OF_THE_COUNTY = Set.of(Evaluators.PAIRED_VILLAGES, Evaluators.PAIRED_UNITS);

    /** Groups that always have people: where nobody is found the roll of the day is missing, and their weight would fall to the others. */
    private static final Set<Evaluators> ON_ROLLS = Set.of(Evaluators.MEMBERS, Evaluators.MASSES);

    private final Weights weights;
    private final Neighbours neighbours;
    private final CurrentPlace place;
    private final Standing standing;
    private final AgroalDataSource dataSource;

    OpeningAppraisals(
            Weights weights,
            Neighbours neighbours,
            CurrentPlace place,
            Standing standing,
            AgroalDataSource dataSource) {
        this.weights = weights;
        this.neighbours = neighbours;
        this.place = place;
        this.standing = standing;
        this.dataSource = dataSource;
    }

    /** Freezes the groups of an appraisal; how many persons they have together. */
    int freeze(Appraisal appraisal, OpenAppraisal form) {
        var groups = weights.inForce(appraisal.kind.id(), form.openedOn());
        if (groups.stream().anyMatch(group -> OF_THE_COUNTY.contains(group.evaluators()))) {
            standing.above(appraisal.divisionCode.substring(0, COUNTY), appraisal.kindCode);
        }
        requireKnown(form.superiors());
        var roll = new EvaluatorRoll(
                appraisal.id, appraisal.divisionCode, appraisal.unitCode, form.openedOn(), form.pollUntil());
        try (var connection = dataSource.getConnection()) {
            int persons = 0;
            for (var group : groups) {
                persons = Math.addExact(persons, take(connection, roll, group, appraisal, form));
            }
            return persons;
        } catch (SQLException e) {
            throw new PersistenceException("The evaluators could not be taken down", e);
        }
    }

    private int take(
            Connection connection, EvaluatorRoll roll, AppraisalWeight group, Appraisal appraisal, OpenAppraisal form)
            throws SQLException {
        var name = group.evaluators().name();
        int persons = group.evaluators() == Evaluators.RURAL_DELEGATES
                ? roll.takeGuests(connection, name)
                : roll.take(connection, name, source(group.evaluators(), appraisal, form));
        rule(
                persons > 0 || !ON_ROLLS.contains(group.evaluators()),
                "evaluators-missing",
                "evaluators",
                group.evaluators(),
                "openedOn",
                form.openedOn(),
                "preparedOn",
                appraisal.preparedOn,
                "missing",
                1);
        roll.keep(
                connection,
                name,
                group.ordinal(),
                group.weight(),
                group.manner().name(),
                group.evaluators() == Evaluators.MASSES
                        ? form.masses().capacity().name()
                        : null,
                persons);
        return persons;
    }

    private EvaluatorSource source(Evaluators group, Appraisal appraisal, OpenAppraisal form) {
        var number = appraisal.organisationNumber;
        var on = form.openedOn();
        return switch (group) {
            case SUPERIORS, RURAL_DELEGATES -> EvaluatorSource.named(form.superiors());
            case MEMBERS ->
                appraisal.organisationKind == OrganisationKind.UNIT
                        ? EvaluatorSource.ofUnit(number)
                        : EvaluatorSource.onRollsOfBranch(appraisal.divisionCode, number, Capacity.MEMBER.name(), on);
            case MASSES -> masses(appraisal, form);
            case PAIRED_VILLAGES -> EvaluatorSource.ofBranchesPairedWith(number, on);
            case PAIRED_UNITS -> EvaluatorSource.ofUnitsPairedWith(number, on);
        };
    }

    /** Where a body has to find someone not competent, they are that body of that village 村民会议、村民代表会议. */
    private EvaluatorSource masses(Appraisal appraisal, OpenAppraisal form) {
        if (form.masses() == null) {
            throw appraisal.kind.cited().told(Refusal.field("masses", "masses-missing"));
        }
        var division = form.masses().division().value();
        var capacity = form.masses().capacity();
        place.require(division, null);
        if (appraisal.kind.incompetenceMatter() != null) {
            rule(PolledGroup.bodyOf(capacity).isPresent(), "body-cannot-judge-cadres", "body", capacity);
            rule(
                    division.equals(appraisal.divisionCode),
                    "masses-of-another-village",
                    "division",
                    division,
                    "village",
                    appraisal.divisionCode);
        }
        return EvaluatorSource.onRolls(division, capacity.name(), form.openedOn());
    }

    private void requireKnown(List<String> persons) {
        if (persons.isEmpty()) {
            return;
        }
        var unknown = new HashSet<>(persons);
        neighbours.live(Kind.PERSON, persons).forEach(known -> unknown.remove(known.number()));
        if (!unknown.isEmpty()) {
            throw new RuleViolation("neighbour-unknown")
                    .with("kind", Kind.PERSON)
                    .with("number", unknown.iterator().next());
        }
    }
}
