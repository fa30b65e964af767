package org.jointprosperity.evaluation.disclosure.objection;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.chassis.upkeep.Rounds;

/** Says on the business day which objections were not answered in time. */
@ApplicationScoped
class MindingObjections {

    private final Objections objections;
    private final BusinessDay businessDay;
    private final Outbox outbox;
    private final Rounds rounds;
    private final int batch;

    MindingObjections(
            Objections objections,
            BusinessDay businessDay,
            Outbox outbox,
            Rounds rounds,
            @ConfigProperty(name = "joint.evaluation.disclosure-batch") int batch) {
        this.objections = objections;
        this.businessDay = businessDay;
        this.outbox = outbox;
        this.rounds = rounds;
        this.batch = batch;
    }

    @Scheduled(
            every = "{joint.evaluation.disclosure-interval}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void mind() {
        mind(businessDay.today());
    }

    /** As if it were this day. */
    void mind(LocalDate today) {
        rounds.each(
                "disclosure", "answer", batch, (after, most) -> objections.toLapse(today, after, most), id -> objections
                        .findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                        .flatMap(objection -> objection.lapse(today))
                        .ifPresent(outbox::add));
    }
}
