package org.jointprosperity.evaluation.followup;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.chassis.upkeep.Rounds;

/** Says on the business day what was not done in time after meetings. */
@ApplicationScoped
public class MindingFollowUps {

    private final FollowUps followUps;
    private final BusinessDay businessDay;
    private final Outbox outbox;
    private final Rounds rounds;
    private final int batch;

    MindingFollowUps(
            FollowUps followUps,
            BusinessDay businessDay,
            Outbox outbox,
            Rounds rounds,
            @ConfigProperty(name = "joint.evaluation.follow-up-batch") int batch) {
        this.followUps = followUps;
        this.businessDay = businessDay;
        this.outbox = outbox;
        this.rounds = rounds;
        this.batch = batch;
    }

    @Scheduled(
            every = "{joint.evaluation.follow-up-interval}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void mind() {
        mind(businessDay.today());
    }

    /** As if it were this day. */
    public void mind(LocalDate today) {
        rounds.each("follow-up", "lapse", batch, (after, most) -> followUps.toLapse(today, after, most), id -> followUps
                .lock(id)
                .flatMap(each -> each.lapse(today))
                .ifPresent(outbox::add));
    }
}
