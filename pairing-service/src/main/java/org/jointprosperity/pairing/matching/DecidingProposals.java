package org.jointprosperity.pairing.matching;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.pairing.agreement.ProposingPairings;

/** 采纳方案: proposes every pair of a draft to its two sides, as if each were proposed by hand. */
@ApplicationScoped
class DecidingProposals {

    private final PairingProposals proposals;
    private final ProposedPairs pairs;
    private final PairsToEnd toEnd;
    private final ReadingCounties counties;
    private final ProposingPairings proposing;
    private final BusinessDay businessDay;

    DecidingProposals(
            PairingProposals proposals,
            ProposedPairs pairs,
            PairsToEnd toEnd,
            ReadingCounties counties,
            ProposingPairings proposing,
            BusinessDay businessDay) {
        this.proposals = proposals;
        this.pairs = pairs;
        this.toEnd = toEnd;
        this.counties = counties;
        this.proposing = proposing;
        this.businessDay = businessDay;
    }

    /** Pairs that have an open pairing by now are passed over and counted. */
    PairingProposal adopt(PairingProposal proposal, String overrideReason) {
        proposal.requireDraft();
        var all = pairs.of(proposal);
        var fixed =
                all.stream().filter(pair -> pair.fixed).map(ProposedPair::pair).collect(Collectors.toSet());
        proposal.requireUpToDate(counties.read(proposal.divisionCode, proposal.asOf, fixed, proposal.keepsOpen));
        var open = counties.open(proposal.divisionCode);
        var wanted = all.stream().filter(pair -> !open.contains(pair.pair())).toList();
        requireRoom(proposal);
        requireReasons(wanted, overrideReason);
        wanted.forEach(pair -> proposing.propose(pair.unitCode, pair.branchCode, pair.reasonOr(overrideReason)));
        proposal.adopt(wanted.size(), all.size() - wanted.size(), businessDay.today());
        return proposals.saved(proposal);
    }

    PairingProposal reject(PairingProposal proposal, String reason) {
        proposal.reject(reason, businessDay.today());
        return proposals.saved(proposal);
    }

    /** Where the open pairs do not stay, those the proposal leaves out end first: nobody pairs a county twice. */
    private void requireRoom(PairingProposal proposal) {
        long standing = toEnd.count(proposal);
        rule(standing == 0, "open-pairs-not-ended", "open", standing);
    }

    private static void requireReasons(List<ProposedPair> wanted, String overrideReason) {
        var without = wanted.stream()
                .filter(pair -> !pair.followsRule && pair.reasonOr(overrideReason) == null)
                .map(pair -> pair.unitCode)
                .toList();
        rule(without.isEmpty(), "override-reason-missing", "unit", without);
    }
}
