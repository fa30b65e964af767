package org.jointprosperity.pairing.matching.person;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.pairing.liaison.Liaisons;
import org.jointprosperity.pairing.matching.MatchingPolicies;
import org.jointprosperity.pairing.registry.Members;
import org.jointprosperity.pairing.registry.Superior;

/** 手工改派: gives a person of a draft to another member, and reckons what the whole proposal costs more for it. */
@ApplicationScoped
class MovingLiaisons {

    private final LiaisonProposals proposals;
    private final ProposedLiaisons proposed;
    private final ReadingBranches reading;
    private final MatchingPolicies policies;
    private final Members members;
    private final Liaisons liaisons;
    private final Superior superior;

    MovingLiaisons(
            LiaisonProposals proposals,
            ProposedLiaisons proposed,
            ReadingBranches reading,
            MatchingPolicies policies,
            Members members,
            Liaisons liaisons,
            Superior superior) {
        this.proposals = proposals;
        this.proposed = proposed;
        this.reading = reading;
        this.policies = policies;
        this.members = members;
        this.liaisons = liaisons;
        this.superior = superior;
    }

    /** Refused where the person has a member by now, or the member's unit has no letter with the branch. */
    MovedLiaisonView move(LiaisonProposal proposal, UUID liaisonId, String memberNumber) {
        superior.requireAboveBranch(proposal.divisionCode);
        proposal.requireDraft();
        var all = proposed.of(proposal);
        var moved = all.stream()
                .filter(liaison -> liaison.id.equals(liaisonId))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        rule(
                !moved.memberNumber.equals(memberNumber),
                "member-unchanged",
                "member",
                memberNumber,
                "counterpart",
                moved.personNumber);
        rule(
                !liaisons.personsLinkedAt(proposal.branchCode).contains(moved.personNumber),
                "already-linked",
                "counterpart",
                moved.personNumber);
        var gathering = reading.read(
                proposal.branchCode, proposal.divisionCode, policies.findById(proposal.policyId), proposal.proposedOn);
        int to = target(gathering, proposal, memberNumber);
        var memberOf = draft(gathering, proposal, all);
        int person = numbers(gathering.persons(), Gathering.Person::number).get(moved.personNumber);
        var change = Change.of(gathering, memberOf, person, to);
        int from = memberOf[person];
        memberOf[person] = to;
        proposal.change(gathering, memberOf);
        moved.moved();
        restate(gathering, memberOf, all, from, to);
        proposals.saved(proposal);
        return new MovedLiaisonView(
                ProposedLiaisonView.of(moved), MovedLiaisonView.ExtraView.of(change), proposal.cost, proposal.version);
    }

    private int target(Gathering gathering, LiaisonProposal proposal, String memberNumber) {
        Integer to = numbers(gathering.members(), Gathering.Member::number).get(memberNumber);
        if (to == null) {
            var stranger = members.byNumber(memberNumber).orElseThrow(() -> members.missing(memberNumber));
            throw new RuleViolation("units-not-paired")
                    .with("unit", stranger.unitCode())
                    .with("branch", proposal.branchCode);
        }
        return to;
    }

    /** For each person the number of his member in the draft; refused where members or people are others by now. */
    private static int[] draft(Gathering gathering, LiaisonProposal proposal, List<ProposedLiaison> all) {
        var membersByNumber = numbers(gathering.members(), Gathering.Member::number);
        var personsByNumber = numbers(gathering.persons(), Gathering.Person::number);
        var memberOf = new int[gathering.persons().size()];
        boolean known = all.size() == memberOf.length
                && all.stream()
                        .allMatch(liaison -> membersByNumber.containsKey(liaison.memberNumber)
                                && personsByNumber.containsKey(liaison.personNumber));
        if (known) {
            all.forEach(liaison ->
                    memberOf[personsByNumber.get(liaison.personNumber)] = membersByNumber.get(liaison.memberNumber));
        }
        rule(
                known && gathering.cost(memberOf) == proposal.cost,
                "proposal-out-of-date",
                "proposedOn",
                proposal.proposedOn);
        return memberOf;
    }

    /** The reasons say how many persons a member answers for: they are said anew for both members. */
    private static void restate(Gathering gathering, int[] memberOf, List<ProposedLiaison> all, int from, int to) {
        var personsByNumber = numbers(gathering.persons(), Gathering.Person::number);
        var counts = gathering.answersFor(memberOf);
        for (var liaison : all) {
            int person = personsByNumber.get(liaison.personNumber);
            if (memberOf[person] == from || memberOf[person] == to) {
                liaison.give(gathering, memberOf[person], person, counts[memberOf[person]]);
            }
        }
    }

    private static <T> Map<String, Integer> numbers(List<T> list, Function<T, String> number) {
        var numbers = new HashMap<String, Integer>();
        for (int at = 0; at < list.size(); at++) {
            numbers.put(number.apply(list.get(at)), at);
        }
        return numbers;
    }
}
