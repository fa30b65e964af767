package org.jointprosperity.pairing.matching;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Versioned;

/** A proposal for a whole county; its pairs are a list of their own. */
@Schema(name = "PairingProposal", description = "全县结对方案。The proposal of a whole county.")
public record PairingProposalView(
        UUID id,
        String division,
        ProposalState state,
        @Schema(description = "原则与办法的日期 the day whose rules hold") LocalDate asOf,
        LocalDate proposedOn,
        @Schema(description = "撮合办法编号 policy") int policy,
        int units,
        int branches,
        int pairs,
        @Schema(description = "其中固定的 of which fixed") int fixedPairs,
        @Schema(description = "现时代价，含手工更改 cost now, changes by hand included") MatchingCost cost,
        @Schema(description = "一次违反原则折合的分值 what a violation weighs in points") long violationWeight,
        @Schema(
                        description = "证明的最小值：求解时任何方案都不能更低（违反数×折合分＋各项分）"
                                + " proven minimum of violations × weight + points, when it was solved")
                long provenMinimum,
        @Schema(description = "手工更改次数 changes by hand") int changes,
        LocalDate decidedOn,
        String decisionReason,
        @Schema(description = "采纳时提出的对子数 pairings proposed on adoption") Integer pairingsProposed,
        @Schema(description = "采纳时已有未终止对子而略过的 skipped as open already") Integer pairingsOpenAlready,
        long version)
        implements Versioned {

    static PairingProposalView of(PairingProposal proposal) {
        return new PairingProposalView(
                proposal.id,
                proposal.divisionCode,
                proposal.state,
                proposal.asOf,
                proposal.proposedOn,
                proposal.policyId,
                proposal.units,
                proposal.branches,
                proposal.pairs,
                proposal.fixedPairs,
                MatchingCost.of(proposal.cost),
                proposal.violationWeight,
                proposal.provenMinimum,
                proposal.changes,
                proposal.decidedOn,
                proposal.decisionReason,
                proposal.pairingsProposed,
                proposal.pairingsOpenAlready,
                proposal.version);
    }
}
