package org.jointprosperity.evaluation.selection.election;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jointprosperity.chassis.problem.Citation;
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

    /**
     * Refuses a recommendation with more ballots than there are on the roll of those who recommend.
     *
     * @param rule by which each of them has one
     */
    void requireCovered(Election election, RecordRecommendation form, Citation rule) {
        if (form.issued() == null || form.by() == Nominator.ORGANISATION) {
            return;
        }
        OnRoll.requireCovered(
                form.by(),
                form.issued(),
                form.by() == Nominator.MEMBERS
                        ? rolls.members(election.divisionCode, election.branchNumber, form.heldOn())
                        : rolls.voters(election.divisionCode, form.heldOn()),
                rule);
    }

    /**
     * Refuses who may not be elected: for an office of the party who is no member of it and of the branch, for the villagers
     * committee who is no voter of the village, by the register and, where there is one, the roll.
     *
     * @param rule for those who may be elected on the day
     */
    void requireEligible(Election election, Collection<String> persons, LocalDate day, Citation rule) {
        var roll = on(election, day);
        for (var person : persons) {
            if (!election.office.isOfParty()) {
                rule(
                        isVoter(election, person, roll),
                        "candidate-not-a-voter",
                        rule.with("person", person, "village", election.divisionCode, "onRoll", roll.size()));
                continue;
            }
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

    /** 不能当选的: whom voters wrote in though they may not be elected. */
    Set<String> ineligible(Election election, Collection<String> persons, LocalDate day) {
        if (persons.isEmpty()) {
            return Set.of();
        }
        var roll = on(election, day);
        return persons.stream()
                .filter(person -> !isEligible(election, person, roll))
                .collect(Collectors.toSet());
    }

    private boolean isEligible(Election election, String person, Set<String> roll) {
        return election.office.isOfParty()
                ? isOfBranch(election, person, roll)
                        && neighbours.require(Kind.PERSON, person).isPartyMember()
                : isVoter(election, person, roll);
    }

    /** 选民: the roll has villagers of 18 and above alone; where there is none, whoever is registered in the village. */
    private boolean isVoter(Election election, String person, Set<String> roll) {
        return roll.isEmpty()
                ? neighbours.require(Kind.PERSON, person).divisionCode().equals(election.divisionCode)
                : roll.contains(person);
    }

    private boolean isOfBranch(Election election, String person, Set<String> roll) {
        return neighbours.require(Kind.PERSON, person).isOf(election.branchNumber)
                && (roll.isEmpty() || roll.contains(person));
    }
}
