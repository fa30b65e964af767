package org.jointprosperity.pairing.matching.person;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.pairing.liaison.FormingLiaisons;
import org.jointprosperity.pairing.liaison.Liaisons;
import org.jointprosperity.pairing.matching.MatchingPolicies;
import org.jointprosperity.pairing.registry.Branches;
import org.jointprosperity.pairing.registry.Superior;

/** 提出与采纳党员结对方案: keeps the draft of a branch, and forms its liaisons. */
@ApplicationScoped
class ProposingLiaisons {

    private final LiaisonProposals proposals;
    private final ProposedLiaisons proposed;
    private final ReadingBranches reading;
    private final MatchingPolicies policies;
    private final Branches branches;
    private final Liaisons liaisons;
    private final FormingLiaisons forming;
    private final Superior superior;
    private final BusinessDay businessDay;

    ProposingLiaisons(
            LiaisonProposals proposals,
            ProposedLiaisons proposed,
            ReadingBranches reading,
            MatchingPolicies policies,
            Branches branches,
            Liaisons liaisons,
            FormingLiaisons forming,
            Superior superior,
            BusinessDay businessDay) {
        this.proposals = proposals;
        this.proposed = proposed;
        this.reading = reading;
        this.policies = policies;
        this.branches = branches;
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
        var gathered = Gathered.of(reading.read(branchCode, branch.divisionCode(), policy, today));
        var proposal = new LiaisonProposal(branch, policy, gathered, linked.size(), today);
        proposals.persist(proposal);
        var answersFor = gathered.answersFor();
        for (int person = 0; person < gathered.memberOf().length; person++) {
            proposed.persist(new ProposedLiaison(proposal, gathered, person, answersFor[gathered.memberOf()[person]]));
        }
        return proposals.saved(proposal);
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
