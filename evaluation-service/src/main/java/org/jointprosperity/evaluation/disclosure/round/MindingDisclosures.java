package org.jointprosperity.evaluation.disclosure.round;

import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jointprosperity.chassis.time.BusinessDay;

/** Minds everything on the business day; what fails keeps nothing else from being minded, and is told when the round ends. */
@ApplicationScoped
class MindingDisclosures {

    private final List<Minded> all;
    private final BusinessDay businessDay;

    MindingDisclosures(@All List<Minded> all, BusinessDay businessDay) {
        this.all = all;
        this.businessDay = businessDay;
    }

    @Scheduled(
            every = "{joint.evaluation.disclosure-interval}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void mind() {
        var today = businessDay.today();
        var failed = new IllegalStateException("Not everything that is disclosed could be minded");
        for (var one : all) {
            try {
                one.mind(today);
            } catch (RuntimeException failure) {
                failed.addSuppressed(failure);
            }
        }
        if (failed.getSuppressed().length > 0) {
            throw failed;
        }
    }
}
