package org.jointprosperity.evaluation.past;

import java.util.UUID;
import org.jointprosperity.evaluation.verdict.AskVerdict;
import org.jointprosperity.evaluation.verdict.Verdict;

/**
 * A meeting that was held, as it was asked about and as it was judged.
 *
 * @param id of the meeting or ballot
 * @param of the decision or election it belongs to
 * @param division the village it was held in
 * @param stage of the decision, or null of an election
 * @param number within the stage or the election, from 1
 * @param verdict as it was given then, as far as it was kept
 */
public record PastMeeting(
        Kind kind, UUID id, UUID of, String division, Integer stage, int number, AskVerdict asked, Verdict verdict) {

    /** What was held. */
    public enum Kind {
        /** 决策的会议. */
        MEETING,
        /** 选举的投票. */
        BALLOT
    }
}
