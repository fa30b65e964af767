package org.jointprosperity.evaluation.meeting.attendance;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.evaluation.meeting.form.WithoutVote;

/**
 * One on the frozen roll of a meeting.
 *
 * @param withoutVote why he has no vote, told to those who work with meetings only, as a sanction may stand behind it; or
 *     null
 */
@Schema(name = "SittingMember", description = "会议冻结名册中的成员。One on the frozen roll of a meeting.")
public record SittingMemberView(
        String member, String capacity, String household, boolean voting, WithoutVote.Reason withoutVote) {

    /** The member as it is shown. */
    public static SittingMemberView of(SittingMember member, boolean withReasons) {
        return new SittingMemberView(
                member.memberNumber,
                member.capacity,
                member.householdNumber,
                member.voting,
                withReasons ? member.withoutVote : null);
    }
}
