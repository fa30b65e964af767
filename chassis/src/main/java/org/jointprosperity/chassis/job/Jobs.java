package org.jointprosperity.chassis.job;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jointprosperity.chassis.place.CurrentPlace;
import org.jointprosperity.chassis.place.Place;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.chassis.problem.RuleViolation;

/** The jobs a caller may see, and the door through which new ones come. */
@ApplicationScoped
public class Jobs {

    private final JobRows rows;
    private final CurrentPlace place;
    private final TransactionSynchronizationRegistry transaction;
    private final JobRunner runner;

    Jobs(JobRows rows, CurrentPlace place, TransactionSynchronizationRegistry transaction, JobRunner runner) {
        this.rows = rows;
        this.place = place;
        this.transaction = transaction;
        this.runner = runner;
    }

    /** Queues work that runs later, for the place of the caller, who must have one; begins when the transaction commits. */
    @Transactional(Transactional.TxType.MANDATORY)
    public JobView submit(String kind, String options, byte[] input) {
        if (Place.NOWHERE.equals(place.get())) {
            throw new Refusal(403, "place-not-yours");
        }
        var id = UuidCreator.getTimeOrderedEpoch();
        rows.insert(id, kind, place.get(), options, input);
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    runner.wake();
                }
            }
        });
        return require(id);
    }

    /** The job with its report, or 404. */
    @Transactional(Transactional.TxType.MANDATORY)
    public JobView require(UUID id) {
        var job = rows.find(id).orElseThrow(Refusal::notFound);
        return JobView.of(job, rows.findings(id));
    }

    /** Asks a job to stop; what it has done in its transaction is undone. */
    @Transactional(Transactional.TxType.MANDATORY)
    public JobView cancel(UUID id) {
        var job = rows.find(id).orElseThrow(Refusal::notFound);
        RuleViolation.rule(job.endedAt() == null, "job-ended", "state", job.state());
        rows.requestCancel(id);
        return require(id);
    }
}
