package org.jointprosperity.evaluation.decision.progress;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.evaluation.template.StageKind;

/**
 * A stage that no meeting carries.
 *
 * @param carried whether it hung long enough
 * @param daysWanted for how many days it has to hang, or null
 */
@Schema(name = "DecisionStepView", description = "公开或征求意见步骤。A stage carried without a meeting.")
public record StepView(
        int stage,
        int number,
        StageKind kind,
        LocalDate takenOn,
        boolean carried,
        Integer daysWanted,
        LocalDate shownFrom,
        LocalDate shownTo,
        String board,
        String textSha256,
        String photoSha256,
        UUID posting) {

    static StepView of(DecisionStep step) {
        return new StepView(
                step.stage,
                step.number,
                step.kind,
                step.takenOn,
                step.carried,
                step.daysWanted,
                step.shownFrom,
                step.shownTo,
                step.board,
                step.textSha256,
                step.photoSha256,
                step.postingId);
    }
}
