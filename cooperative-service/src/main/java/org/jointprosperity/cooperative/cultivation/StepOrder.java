package org.jointprosperity.cooperative.cultivation;

import java.util.List;
import org.jointprosperity.chassis.problem.Citation;

/**
 * 培养步骤的次序: the steps of a direction in their order, and where it is laid down.
 *
 * @param codes none where nobody laid any down
 */
record StepOrder(List<String> codes, Citation citation) {

    static StepOrder of(List<CultivationStep> steps) {
        return new StepOrder(
                steps.stream().map(step -> step.code).toList(),
                steps.isEmpty() ? Citation.NONE : steps.get(0).citation());
    }

    boolean isEmpty() {
        return codes.isEmpty();
    }

    int size() {
        return codes.size();
    }
}
