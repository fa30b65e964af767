package org.jointprosperity.evaluation.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Versioned;
import org.jointprosperity.contracts.EvaluationEvent.Subject;
import org.jointprosperity.evaluation.decision.progress.MeetingView;
import org.jointprosperity.evaluation.decision.progress.StepView;

/**
 * A decision with every meeting that was held for it.
 *
 * @param rollMembers members on the frozen roll of a cooperative's assembly, else null
 * @param rollVotes votes of all of them, present or not, else null
 * @param nextStage the stage to be held next, for the first time or again; null where none is
 * @param mergedStage the stage that is held together with the next, or null
 * @param consultationPolicy what wants opinions to be heard before anyone meets, or null
 * @param steps the stages that no meeting carries, as they were taken
 * @param pairedUnits credit codes of the urban units whose pairing with the branch is in force
 */
@Schema(description = "决策及其全部会议。A decision with every meeting held for it.")
public record DecisionView(
        UUID id,
        String template,
        String matter,
        String title,
        String branch,
        String division,
        Subject subject,
        State state,
        LocalDate openedOn,
        LocalDate closedOn,
        CloseDecision.Reason closeReason,
        Integer nextStage,
        Integer rollMembers,
        Integer rollVotes,
        Integer mergedStage,
        String consultationPolicy,
        LocalDate consultedOn,
        List<MeetingView> meetings,
        List<StepView> steps,
        List<String> pairedUnits,
        long version)
        implements Versioned {

    static DecisionView of(Decision decision, List<String> pairedUnits) {
        return new DecisionView(
                decision.id,
                decision.template,
                decision.matter,
                decision.title,
                decision.branchNumber,
                decision.divisionCode,
                decision.subject(),
                decision.state,
                decision.openedOn,
                decision.closedOn,
                decision.closeReason,
                decision.nextStage(),
                decision.progress.rollMembers(),
                decision.progress.rollVotes(),
                decision.progress.mergedStage(),
                decision.consultationPolicy,
                decision.consultedOn,
                decision.progress.meetings(),
                decision.progress.steps(),
                pairedUnits,
                decision.version);
    }
}
