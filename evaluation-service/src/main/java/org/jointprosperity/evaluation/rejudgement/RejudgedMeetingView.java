package org.jointprosperity.evaluation.rejudgement;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.evaluation.verdict.Outcome;
import org.jointprosperity.evaluation.verdict.Verdict;

/** A meeting whose verdict would have been another one, with both verdicts and their numbers. */
@Schema(description = "裁定会有不同的会议，附新旧裁定。A meeting whose verdict would differ, with both verdicts.")
public record RejudgedMeetingView(
        UUID meeting,
        UUID decision,
        String division,
        int stage,
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
