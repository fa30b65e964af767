package org.jointprosperity.pairing.matching;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jointprosperity.chassis.problem.Citation;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.chassis.problem.RuleViolation;

/** 手工改联: moves a pair of a draft to another branch, and reckons what the whole proposal costs more for it. */
@ApplicationScoped
class MovingPairs {

    private final PairingProposals proposals;
    private final ProposedPairs pairs;
    private final ReadingCounties counties;

    MovingPairs(PairingProposals proposals, ProposedPairs pairs, ReadingCounties counties) {
        this.proposals = proposals;
        this.pairs = pairs;
        this.counties = counties;
    }

    MovedPairView move(PairingProposal proposal, UUID pairId, MovePair request) {
        proposal.requireDraft();
        var all = pairs.of(proposal);
        var moved =
                all.stream().filter(pair -> pair.id.equals(pairId)).findFirst().orElseThrow(Refusal::notFound);
        var reading = readingOf(proposal, all);
        var county = reading.county();
        var chosen = county.numbered(all.stream().map(ProposedPair::pair).collect(Collectors.toSet()));
        int from = moved.numberIn(county);
        int to = target(county, moved, request.branch());
        requireRoom(county, chosen, from, to, reading.policy().citation());
        chosen.clear(from);
        chosen.set(to);
        moved.move(county, to, unitsAt(county, chosen, county.branchOf(to)), request.reason());
        restateNeighbours(county, chosen, all, from, to);
        var extra = proposal.change(county.cost(chosen));
        proposals.saved(proposal);
        return new MovedPairView(
                ProposedPairView.of(moved), MatchingCost.of(extra), MatchingCost.of(proposal.cost), proposal.version);
    }

    private Reading readingOf(PairingProposal proposal, List<ProposedPair> all) {
        var fixed =
                all.stream().filter(pair -> pair.fixed).map(ProposedPair::pair).collect(Collectors.toSet());
        var reading = counties.read(proposal.divisionCode, proposal.asOf, fixed, proposal.keepsOpen);
        proposal.requireUpToDate(reading);
        return reading;
    }

    private static int target(County county, ProposedPair moved, String branch) {
        int pair =
                county.numbered(Set.of(new County.Pair(moved.unitCode, branch))).nextSetBit(0);
        if (pair < 0) {
            throw new RuleViolation("branch-unknown").with("number", branch);
        }
        return pair;
    }

    private static void requireRoom(County county, BitSet chosen, int from, int to, Citation citation) {
        var branch = county.branches().get(county.branchOf(to)).code();
        rule(
                !chosen.get(to),
                "already-proposed",
                "unit",
                county.units().get(county.unitOf(to)).code(),
                "branch",
                branch);
        rule(
                unitsAt(county, chosen, county.branchOf(from)) > 1,
                "branch-left-uncovered",
                "branch",
                county.branches().get(county.branchOf(from)).code());
        int there = unitsAt(county, chosen, county.branchOf(to));
        rule(
                there < county.weights().mostUnits(),
                "branch-is-full",
                citation.with(
                        "branch",
                        branch,
                        "units",
                        there,
                        "missing",
                        there + 1 - county.weights().mostUnits()));
    }

    private static int unitsAt(County county, BitSet chosen, int branch) {
        return (int)
                chosen.stream().filter(pair -> county.branchOf(pair) == branch).count();
    }

    private static void restateNeighbours(County county, BitSet chosen, List<ProposedPair> all, int from, int to) {
        for (var pair : all) {
            int branch = county.branchOf(pair.numberIn(county));
            if (branch == county.branchOf(from) || branch == county.branchOf(to)) {
                pair.restate(county, unitsAt(county, chosen, branch));
            }
        }
    }
}
