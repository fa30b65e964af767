package org.jointprosperity.evaluation.selection.election;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jointprosperity.evaluation.neighbour.Kind;
import org.jointprosperity.evaluation.neighbour.Neighbours;
import org.jointprosperity.evaluation.rule.Cited;
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

    /**
     * Refuses for an office of the party who is no member of it and of the branch, by the register and, where there is one, the
     * roll.
     *
     * @param rule for candidates on the day
     */
    void requireEligible(Election election, Collection<String> persons, LocalDate day, Cited rule) {
        if (!election.office.isOfParty()) {
            return;
        }
        var roll = on(election, day);
        for (var person : persons) {
            rule(
                    isOfBranch(election, person, roll),
                    "candidate-not-of-branch",
                    rule.with("person", person, "branch", election.branchNumber));
            rule(
                    neighbours.require(Kind.PERSON, person).isPartyMember(),
                    "not-a-party-member",
                    rule.with("person", person));
        }
    }

    /** 不能当选的: whom voters wrote in for an office of the party though they are no members of it and of the branch. */
    Set<String> ineligible(Election election, Collection<String> persons, LocalDate day) {
        if (!election.office.isOfParty() || persons.isEmpty()) {
            return Set.of();
        }
        var roll = on(election, day);
        return persons.stream()
                .filter(person -> !isOfBranch(election, person, roll)
                        || !neighbours.require(Kind.PERSON, person).isPartyMember())
                .collect(Collectors.toSet());
    }

    private boolean isOfBranch(Election election, String person, Set<String> roll) {
        return neighbours.require(Kind.PERSON, person).isOf(election.branchNumber)
                && (roll.isEmpty() || roll.contains(person));
    }
}
