package org.jointprosperity.evaluation.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 进度: how far the stages of a decision are.
 *
 * @param mergedStage the stage that is held together with the next, or null
 */
record Progress(List<Meeting> meetings, List<DecisionStep> steps, Integer mergedStage) {

    /** The meetings of a stage, the first first. */
    List<Meeting> held(int stage) {
        return meetings.stream().filter(meeting -> meeting.stage == stage).toList();
    }

    /** Steps of a stage that no meeting carries, the first first. */
    List<DecisionStep> taken(int stage) {
        return steps.stream().filter(step -> step.stage == stage).toList();
    }

    Optional<Meeting> lastHeld(int stage) {
        return held(stage).stream().reduce((first, next) -> next);
    }

    Optional<DecisionStep> lastTaken(int stage) {
        return taken(stage).stream().reduce((first, next) -> next);
    }

    boolean isMerged(int stage) {
        return mergedStage != null && mergedStage == stage;
    }

    /** Whether a stage is through; one that merged into the next is through with it. */
    boolean isCarried(int stage) {
        if (isMerged(stage)) {
            return isCarried(stage + 1);
        }
        return held(stage).stream().anyMatch(Meeting::isCarried)
                || taken(stage).stream().anyMatch(step -> step.carried);
    }

    /** Whether anything is decided yet. */
    boolean isBegun() {
        return meetings.stream().anyMatch(Meeting::isCarried) || steps.stream().anyMatch(step -> step.carried);
    }

    /** The first stage that is not through. */
    int next() {
        int stage = 1;
        while (isMerged(stage) || isCarried(stage)) {
            stage++;
        }
        return stage;
    }

    /** The stage that has to be through before this one, or 0. */
    int before(int stage) {
        int before = stage - 1;
        while (isMerged(before)) {
            before--;
        }
        return before;
    }

    /** The days of all that counts. */
    Stream<LocalDate> days() {
        return Stream.concat(
                meetings.stream().map(meeting -> meeting.heldOn),
                steps.stream().filter(step -> step.carried).map(step -> step.takenOn));
    }
}
