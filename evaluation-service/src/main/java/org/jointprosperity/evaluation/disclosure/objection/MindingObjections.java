package org.jointprosperity.evaluation.disclosure.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.upkeep.Rounds;
import org.jointprosperity.evaluation.disclosure.round.Minded;

/** Says on the business day which objections were not answered in time. */
@ApplicationScoped
class MindingObjections implements Minded {

    private final Objections objections;
    private final Outbox outbox;
    private final Rounds rounds;
    private final int batch;

    MindingObjections(
            Objections objections,
            Outbox outbox,
            Rounds rounds,
            @ConfigProperty(name = "joint.evaluation.disclosure-batch") int batch) {
        this.objections = objections;
        this.outbox = outbox;
        this.rounds = rounds;
        this.batch = batch;
    }

    @Override
    public void mind(LocalDate today) {
        rounds.each(
                "disclosure", "answer", batch, (after, most) -> objections.toLapse(today, after, most), id -> objections
                        .findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                        .flatMap(objection -> objection.lapse(today))
                        .ifPresent(outbox::add));
    }
}
