package org.jointprosperity.evaluation.meeting.motion;

import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.evaluation.meeting.ballot.Manner;
import org.jointprosperity.evaluation.meeting.ballot.Tally;

/**
 * A vote; its count is null until it is closed.
 *
 * @param eligible how many on the roll have a vote 应到
 * @param present whose votes could be cast when it was opened 实到
 * @param withoutBallot of those present, how many were handed no paper ballot 未领票; null for hands, and until it is closed
 * @param silent of those present, how many raised no hand 未表态; null for ballots, and until it is closed
 */
@Schema(name = "SittingVote", description = "一次表决；结束前不公布计票。A vote; its count is told when it is closed.")
public record VoteView(
        int number,
        Manner manner,
        LocalTime openedAt,
        LocalTime closedAt,
        @Schema(description = "应到有表决权人数。How many on the roll have a vote.") int eligible,
        @Schema(description = "表决时实到人数。Whose votes could be cast.") int present,
        Tally tally,
        @Schema(
                        description = "实到而未领票的人数；举手表决、表决结束前为空。"
                                + "Of those present, handed no ballot; null for hands and until the vote is closed.",
                        nullable = true)
                Integer withoutBallot,
        @Schema(
                        description = "举手表决中实到而未表态的人数；票决、表决结束前为空。"
                                + "Of those present, raised no hand; null for ballots and until the vote is closed.",
                        nullable = true)
                Integer silent) {

    static VoteView of(MotionVote vote, int eligible) {
        return new VoteView(
                vote.number,
                vote.manner,
                vote.openedAt,
                vote.closedAt,
                eligible,
                vote.present,
                vote.told(),
                vote.withoutBallot(),
                vote.silent());
    }
}
