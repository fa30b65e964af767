package org.jointprosperity.evaluation.decision.progress;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.evaluation.rule.Body;
import org.jointprosperity.evaluation.rule.Counts;
import org.jointprosperity.evaluation.verdict.Verdict;

/** A meeting with the verdict on it. */
@Schema(description = "会议及其裁定。A meeting and the verdict on it.")
public record MeetingView(
        int stage,
        int number,
        Body body,
        LocalDate heldOn,
        LocalDate noticeOn,
        Counts counts,
        MotionSource motionSource,
        String content,
        String minutes,
        int signatures,
        int townshipAttendees,
        @Schema(description = "村民会议授权的决议编号。Reference of the mandate.", nullable = true) String mandate,
        Verdict verdict) {

    static MeetingView of(Meeting meeting) {
        return new MeetingView(
                meeting.stage,
                meeting.number,
                meeting.body,
                meeting.heldOn,
                meeting.noticeOn,
                meeting.counts,
                meeting.motionSource,
                meeting.content,
                meeting.minutes,
                meeting.signatures,
                meeting.townshipAttendees,
                meeting.mandate,
                meeting.verdict);
    }
}
