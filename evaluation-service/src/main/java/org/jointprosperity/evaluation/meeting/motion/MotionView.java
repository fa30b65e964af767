package org.jointprosperity.evaluation.meeting.motion;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A motion or amendment with the votes on it. */
@Schema(name = "SittingMotion", description = "议案或修正案及其表决。A motion or amendment with the votes on it.")
public record MotionView(
        int number, Integer amends, String content, String mover, MotionState state, List<VoteView> votes) {

    static MotionView of(Motion motion, List<MotionVote> votes, int eligible) {
        return new MotionView(
                motion.number,
                motion.amends,
                motion.content,
                motion.moverNumber,
                motion.state,
                votes.stream().map(vote -> VoteView.of(vote, eligible)).toList());
    }
}
