package org.jointprosperity.evaluation.selection.election;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.jointprosperity.evaluation.neighbour.Kind;
import org.jointprosperity.evaluation.neighbour.Neighbours;
import org.jointprosperity.evaluation.selection.count.OnRoll;
import org.jointprosperity.evaluation.selection.course.Nominator;

/** 选举人: who votes in an election and who recommends for it, by the rolls, and who may be elected. */
@ApplicationScoped
class Electorate {

    private final OnRoll rolls;
    private final Neighbours neighbours;

    Electorate(OnRoll rolls, Neighbours neighbours) {
        this.rolls = rolls;
        this.neighbours = neighbours;
    }

    /** The voters as the roll of the branch or village stood last on a day; empty where there is none. */
    Set<String> on(Election election, LocalDate day) {
        return election.office.isOfParty()
                ? rolls.members(election.divisionCode, election.branchNumber, day)
                : rolls.voters(election.divisionCode, day);
    }

    /** Refuses to take somebody's vote away who does not stand on the roll: it would make the electorate too small. */
    static void requireOnRoll(Collection<String> persons, Set<String> roll) {
        persons.forEach(
                person -> rule(roll.isEmpty() || roll.contains(person), "without-vote-not-on-roll", "person", person));
    }

    /** Refuses a recommendation with more ballots than there are on the roll of those who recommend. */
    void requireCovered(Election election, RecordRecommendation form) {
        if (form.issued() == null || form.by() == Nominator.ORGANISATION) {
            return;
        }
        OnRoll.requireCovered(
                form.by(),
                form.issued(),
                form.by() == Nominator.MEMBERS
                        ? rolls.members(election.divisionCode, election.branchNumber, form.heldOn())
                        : rolls.voters(election.divisionCode, form.heldOn()));
    }

    /** Refuses for an office of the party who is no member of it and of the branch, by the register and, where there is one, the roll. */
    void requireEligible(Election election, Collection<String> persons, LocalDate day) {
        if (!election.office.isOfParty() || persons.isEmpty()) {
            return;
        }
        var roll = on(election, day);
        for (var person : persons) {
            var registered = neighbours.require(Kind.PERSON, person);
            rule(
                    registered.isOf(election.branchNumber) && (roll.isEmpty() || roll.contains(person)),
                    "candidate-not-of-branch",
                    "person",
                    person,
                    "branch",
                    election.branchNumber);
            rule(
                    registered.isPartyMember(),
                    "not-a-party-member",
                    "person",
                    person,
                    "rule",
                    "party-election-candidates");
        }
    }
}
