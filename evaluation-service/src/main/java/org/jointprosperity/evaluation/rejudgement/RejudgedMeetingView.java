package org.jointprosperity.evaluation.rejudgement;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.evaluation.verdict.Outcome;
import org.jointprosperity.evaluation.verdict.Verdict;

/**
 * A meeting whose verdict would have been another one, with both verdicts and their numbers.
 *
 * @param meeting of a decision, or null where it was a ballot of an election
 * @param stage of the decision, or null where it was a ballot
 * @param number of the meeting within its stage, or of the ballot within its election, from 1
 */
@Schema(description = "裁定会有不同的会议，附新旧裁定。A meeting whose verdict would differ, with both verdicts.")
public record RejudgedMeetingView(
        @Schema(nullable = true) UUID meeting,
        @Schema(nullable = true) UUID decision,
        @Schema(description = "选举的投票，与 meeting 有且只有一个。A ballot of an election; either it or meeting.", nullable = true)
                UUID ballot,
        @Schema(nullable = true) UUID election,
        String division,
        @Schema(nullable = true) Integer stage,
        int number,
        LocalDate heldOn,
        Outcome oldOutcome,
        Outcome newOutcome,
        Verdict oldVerdict,
        Verdict newVerdict) {

    static RejudgedMeetingView of(RejudgedMeeting rejudged) {
        return new RejudgedMeetingView(
                rejudged.meetingId,
                rejudged.decisionId,
                rejudged.ballotId,
                rejudged.electionId,
                rejudged.divisionCode,
                rejudged.stage,
                rejudged.number,
                rejudged.heldOn,
                rejudged.oldOutcome,
                rejudged.newOutcome,
                rejudged.oldVerdict,
                rejudged.newVerdict);
    }
}
