package org.jointprosperity.evaluation.hardship;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.chassis.upkeep.Rounds;

/** Deletes what has been kept long enough: personal information is kept no longer than its purpose wants (个人信息保护法 art. 19). */
@ApplicationScoped
public class ForgettingHardships {

    private final Hardships hardships;
    private final BusinessDay businessDay;
    private final Rounds rounds;
    private final int batch;

    ForgettingHardships(
            Hardships hardships,
            BusinessDay businessDay,
            Rounds rounds,
            @ConfigProperty(name = "joint.hardship.forget-batch") int batch) {
        this.hardships = hardships;
        this.businessDay = businessDay;
        this.rounds = rounds;
        this.batch = batch;
    }

    @Scheduled(
            every = "{joint.hardship.forget-interval}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void forget() {
        forget(businessDay.today());
    }

    /** As if it were this day. */
    public void forget(LocalDate today) {
        rounds.each(
                "hardship",
                "forget",
                batch,
                (after, most) -> hardships.outlived(today, after, most),
                id -> hardships.forget(id, today));
    }
}
