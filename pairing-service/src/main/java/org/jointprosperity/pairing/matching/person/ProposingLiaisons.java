package org.jointprosperity.pairing.matching.person;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.pairing.agreement.Pairing;
import org.jointprosperity.pairing.agreement.Pairings;
import org.jointprosperity.pairing.liaison.FormingLiaisons;
import org.jointprosperity.pairing.liaison.Liaisons;
import org.jointprosperity.pairing.matching.MatchingPolicies;
import org.jointprosperity.pairing.registry.Branch;
import org.jointprosperity.pairing.registry.Branches;
import org.jointprosperity.pairing.registry.Member;
import org.jointprosperity.pairing.registry.Members;
import org.jointprosperity.pairing.registry.Superior;
import org.jointprosperity.pairing.registry.Units;
import org.jointprosperity.pairing.registry.Villagers;

/** 提出与采纳党员结对方案: reads the paired units and the people of a branch, keeps the draft, and forms its liaisons. */
@ApplicationScoped
class ProposingLiaisons {

    private final LiaisonProposals proposals;
    private final ProposedLiaisons proposed;
    private final MatchingPolicies policies;
    private final Pairings pairings;
    private final Branches branches;
    private final Units units;
    private final Members members;
    private final Villagers villagers;
    private final Liaisons liaisons;
    private final FormingLiaisons forming;
    private final Superior superior;
    private final BusinessDay businessDay;

    ProposingLiaisons(
            LiaisonProposals proposals,
            ProposedLiaisons proposed,
            MatchingPolicies policies,
            Pairings pairings,
            Branches branches,
            Units units,
            Members members,
            Villagers villagers,
            Liaisons liaisons,
            FormingLiaisons forming,
            Superior superior,
            BusinessDay businessDay) {
        this.proposals = proposals;
        this.proposed = proposed;
        this.policies = policies;
        this.pairings = pairings;
        this.branches = branches;
        this.units = units;
        this.members = members;
        this.villagers = villagers;
        this.liaisons = liaisons;
        this.forming = forming;
        this.superior = superior;
        this.businessDay = businessDay;
    }

    LiaisonProposal propose(String branchCode) {
        var branch = branches.byCode(branchCode)
                .orElseThrow(() -> new RuleViolation("branch-unknown").with("number", branchCode));
        superior.requireAboveBranch(branch.divisionCode());
        var today = businessDay.today();
        var policy = policies.inForce(branch.divisionCode(), today);
        var linked = liaisons.personsLinkedAt(branchCode);
        var persons = villagers.ofBranch(branchCode, branch.divisionCode()).stream()
                .filter(villager -> !linked.contains(villager.number()))
                .map(villager -> new Gathering.Person(villager.number(), new HashSet<>(villager.needs())))
                .toList();
        var gathered = Gathered.of(new Gathering(
                helpers(branch),
                persons,
                policies.answers(branch.divisionCode(), today),
                new Gathering.Aims(
                        policy.fewestPersons(), policy.mostPersons(), policy.personsWeight(), policy.needWeight())));
        var proposal = new LiaisonProposal(branch, policy, gathered, linked.size(), today);
        proposals.persist(proposal);
        var answersFor = gathered.answersFor();
        for (int person = 0; person < persons.size(); person++) {
            proposed.persist(new ProposedLiaison(proposal, gathered, person, answersFor[gathered.memberOf()[person]]));
        }
        return proposals.saved(proposal);
    }

    /** Whoever does not see all paired units would leave some of their members out without knowing. */
    private List<Gathering.Member> helpers(Branch branch) {
        var paired = pairings.carryingLiaisonsOf(branch.code()).stream()
                .map(Pairing::unitCode)
                .sorted()
                .toList();
        rule(!paired.isEmpty(), "branch-not-paired", "branch", branch.code());
        paired.forEach(unit -> {
            if (units.byCode(unit).isEmpty()) {
                throw new Refusal(403, "place-not-yours").with("division", branch.divisionCode());
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

    /** Forms every liaison under the rules of one formed by hand; where one of them cannot be, none is. */
    LiaisonProposal adopt(LiaisonProposal proposal, LocalDate startsOn) {
        superior.requireAboveBranch(proposal.divisionCode);
        proposal.requireDraft();
        var all = proposed.of(proposal);
        var linked = liaisons.personsLinkedAt(proposal.branchCode);
        all.forEach(liaison ->
                rule(!linked.contains(liaison.personNumber), "already-linked", "counterpart", liaison.personNumber));
        all.forEach(liaison -> forming.withPerson(liaison.memberNumber, liaison.personNumber, startsOn));
        proposal.adopt(all.size(), businessDay.today());
        return proposals.saved(proposal);
    }

    LiaisonProposal reject(LiaisonProposal proposal, String reason) {
        superior.requireAboveBranch(proposal.divisionCode);
        proposal.reject(reason, businessDay.today());
        return proposals.saved(proposal);
    }
}
