package org.jointprosperity.pairing.matching.person;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Versioned;
import org.jointprosperity.pairing.matching.ProposalState;

/** A proposal for one branch; its liaisons are a list of their own. */
@Schema(name = "LiaisonProposal", description = "一个支部的党员结对方案。The proposed liaisons of a branch.")
public record LiaisonProposalView(
        UUID id,
        String branch,
        String division,
        ProposalState state,
        LocalDate proposedOn,
        @Schema(description = "撮合办法编号 policy") int policy,
        @Schema(description = "结对单位的党员数 members of the paired units") int members,
        @Schema(description = "待联系的群众数 persons without a member") int persons,
        @Schema(description = "已有人联系而未列入的 persons who have a member already") int linkedAlready,
        @Schema(description = "由特长应到的需求数 needs answered by a skill") int needsMet,
        @Schema(description = "按人数之比，最少的党员最多可联系几人 floor of persons to members") int fewestReachable,
        @Schema(description = "按人数之比，最多的党员最少须联系几人 ceiling of persons to members") int mostReachable,
        @Schema(description = "方案中最少的 fewest persons of a member") int fewest,
        @Schema(description = "方案中最多的 most persons of a member") int most,
        @Schema(description = "代价分 points") long cost,
        @Schema(description = "证明的最小值 proven minimum") long provenMinimum,
        @Schema(description = "手工更改的次数 changes by hand") int changes,
        LocalDate decidedOn,
        String decisionReason,
        Integer liaisonsFormed,
        long version)
        implements Versioned {

    static LiaisonProposalView of(LiaisonProposal proposal) {
        return new LiaisonProposalView(
                proposal.id,
                proposal.branchCode,
                proposal.divisionCode,
                proposal.state,
                proposal.proposedOn,
                proposal.policyId,
                proposal.members,
                proposal.persons,
                proposal.linkedAlready,
                proposal.metNeeds,
                proposal.fewestReachable,
                proposal.mostReachable,
                proposal.fewest,
                proposal.most,
                proposal.cost,
                proposal.provenMinimum,
                proposal.changes,
                proposal.decidedOn,
                proposal.decisionReason,
                proposal.liaisonsFormed,
                proposal.version);
    }
}
