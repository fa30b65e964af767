package org.jointprosperity.cooperative.membership;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Money;
import org.jointprosperity.chassis.http.Versioned;

/** A member as callers see it, with its votes and its capital on the day that was asked for. */
@Schema(description = "成员，附当日表决权与出资额。A member, with votes and capital on the day asked for.")
public record MembershipView(
        UUID id,
        long version,
        UUID association,
        String number,
        MemberKind kind,
        LocalDate joinedOn,
        LocalDate noticeOn,
        @Schema(description = "按退社申请不再是成员的第一日。The first day without membership by the notice given.", nullable = true)
                LocalDate leavesOn,
        LocalDate leftOn,
        LeavingReason leftReason,
        @Schema(
                        description = "撤回登记之日；撤回的自始不计。The day the entry was withdrawn; it counts as never made.",
                        nullable = true)
                LocalDate withdrawnOn,
        @Schema(description = "撤回原因。Why it was withdrawn.", nullable = true) String withdrawnReason,
        @Schema(description = "附加表决权 additional votes") int additionalVotes,
        @Schema(description = "出资额，无权查看者为空。Capital contribution; null to whom it is not shown.", nullable = true)
                Money capital)
        implements Versioned {

    static MembershipView of(Membership membership, int additionalVotes, Money capital) {
        return new MembershipView(
                membership.id,
                membership.version,
                membership.organisationId,
                membership.number,
                membership.kind,
                membership.joinedOn,
                membership.noticeOn,
                membership.leavesOn,
                membership.leftOn,
                membership.leftReason,
                membership.withdrawnOn,
                membership.withdrawnReason,
                additionalVotes,
                capital);
    }
}
