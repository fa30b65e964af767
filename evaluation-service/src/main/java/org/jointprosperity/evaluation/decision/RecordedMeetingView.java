package org.jointprosperity.evaluation.decision;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Versioned;
import org.jointprosperity.evaluation.decision.progress.MeetingView;

/**
 * A meeting just recorded, and where its decision stands now.
 *
 * @param nextStage the stage to be held next, or null where none is
 * @param version of the decision, for the next {@code If-Match}
 */
@Schema(description = "刚记录的会议，以及决策现在的状态。A meeting just recorded, and where its decision stands now.")
public record RecordedMeetingView(UUID decision, State state, Integer nextStage, MeetingView meeting, long version)
        implements Versioned {

    static RecordedMeetingView of(Decision decision) {
        return new RecordedMeetingView(
                decision.id, decision.state, decision.nextStage(), decision.progress.lastMeeting(), decision.version);
    }
}
