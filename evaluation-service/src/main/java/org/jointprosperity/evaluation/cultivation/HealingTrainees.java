package org.jointprosperity.evaluation.cultivation;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jointprosperity.evaluation.neighbour.HealingWaiting;

/** Lets a waiting trainee take effect once the neighbours he names have arrived. */
@ApplicationScoped
class HealingTrainees {

    private final Trainees trainees;
    private final InTraining training;
    private final HealingWaiting healing;

    HealingTrainees(Trainees trainees, InTraining training, HealingWaiting healing) {
        this.trainees = trainees;
        this.training = training;
        this.healing = healing;
    }

    @Scheduled(
            every = "${joint.waiting.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void heal() {
        healing.heal("trainee", trainees::arrived, id -> new ArrivingTrainee(trainees.lock(id), training));
    }
}
