package org.jointprosperity.pairing.matching.person;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.pairing.agreement.Pairing;
import org.jointprosperity.pairing.agreement.Pairings;
import org.jointprosperity.pairing.liaison.Liaisons;
import org.jointprosperity.pairing.matching.MatchingPolicies;
import org.jointprosperity.pairing.matching.MatchingPolicy;
import org.jointprosperity.pairing.registry.Member;
import org.jointprosperity.pairing.registry.Members;
import org.jointprosperity.pairing.registry.Units;
import org.jointprosperity.pairing.registry.Villagers;

/** 读取支部的人: the members of the paired units of a branch, and its people for whom nobody answers yet. */
@ApplicationScoped
class ReadingBranches {

    private final MatchingPolicies policies;
    private final Pairings pairings;
    private final Units units;
    private final Members members;
    private final Villagers villagers;
    private final Liaisons liaisons;

    ReadingBranches(
            MatchingPolicies policies,
            Pairings pairings,
            Units units,
            Members members,
            Villagers villagers,
            Liaisons liaisons) {
        this.policies = policies;
        this.pairings = pairings;
        this.units = units;
        this.members = members;
        this.villagers = villagers;
        this.liaisons = liaisons;
    }

    /** What is to be solved for a branch as it is now, by a policy and by the skills and needs of a day. */
    Gathering read(String branchCode, String division, MatchingPolicy policy, LocalDate on) {
        var linked = liaisons.personsLinkedAt(branchCode);
        var persons = villagers.ofBranch(branchCode, division).stream()
                .filter(villager -> !linked.contains(villager.number()))
                .map(villager -> new Gathering.Person(villager.number(), new HashSet<>(villager.needs())))
                .toList();
        return new Gathering(
                helpers(branchCode, division),
                persons,
                policies.answers(division, on),
                new Gathering.Aims(
                        policy.fewestPersons(), policy.mostPersons(), policy.personsWeight(), policy.needWeight()));
    }

    /** Whoever does not see all paired units would leave some of their members out without knowing. */
    private List<Gathering.Member> helpers(String branchCode, String division) {
        var paired = pairings.carryingLiaisonsOf(branchCode).stream()
                .map(Pairing::unitCode)
                .sorted()
                .toList();
        rule(!paired.isEmpty(), "branch-not-paired", "branch", branchCode);
        paired.forEach(unit -> {
            if (units.byCode(unit).isEmpty()) {
                throw new Refusal(403, "unit-beyond-your-place").with("unit", unit);
            }
        });
        var found =
                paired.stream().flatMap(unit -> members.ofUnit(unit).stream()).toList();
        var had = liaisons.personsOf(found.stream().map(Member::number).toList());
        return found.stream()
                .map(member -> new Gathering.Member(
                        member.number(),
                        member.unitCode(),
                        new HashSet<>(member.skills()),
                        had.getOrDefault(member.number(), 0)))
                .toList();
    }
}
