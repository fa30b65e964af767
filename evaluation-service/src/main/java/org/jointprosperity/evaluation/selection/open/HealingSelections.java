package org.jointprosperity.evaluation.selection.open;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jointprosperity.evaluation.neighbour.HealingWaiting;

/** Lets a waiting selection of a roster take effect once the neighbours it names have arrived. */
@ApplicationScoped
class HealingSelections {

    private final OpenSelections selections;
    private final HealingWaiting healing;

    HealingSelections(OpenSelections selections, HealingWaiting healing) {
        this.selections = selections;
        this.healing = healing;
    }

    @Scheduled(
            every = "${joint.waiting.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void heal() {
        healing.heal("selection", selections::arrived, selections::lock);
    }
}
