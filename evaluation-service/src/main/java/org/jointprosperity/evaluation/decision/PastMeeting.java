package org.jointprosperity.evaluation.decision;

import java.util.UUID;
import org.jointprosperity.evaluation.verdict.AskVerdict;
import org.jointprosperity.evaluation.verdict.Verdict;

/**
 * A meeting that was held, as it was asked about and as it was judged.
 *
 * @param division the village it was held in
 */
public record PastMeeting(
        UUID id, UUID decision, String division, int stage, int number, AskVerdict asked, Verdict verdict) {

    static PastMeeting of(Meeting meeting) {
        return new PastMeeting(
                meeting.id,
                meeting.decision.id,
                meeting.divisionCode,
                meeting.stage,
                meeting.number,
                meeting.asVerdictQuestion(),
                meeting.verdict);
    }
}
