package org.jointprosperity.pairing.duty;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.chassis.upkeep.Rounds;
import org.jointprosperity.pairing.agreement.Pairings;

/**
 * Lays the duties of periods to come, marks what is overdue and puts it before the levels above. Each pairing and each duty
 * has a transaction of its own: stopped at any moment, it goes on where it was, and one that cannot be minded is logged,
 * counted and left for the next time while the others go on.
 */
@ApplicationScoped
class MindingDuties {

    private final Pairings pairings;
    private final LayingDuties laying;
    private final DutyTerms terms;
    private final Duties duties;
    private final BusinessDay businessDay;
    private final Outbox outbox;
    private final Rounds rounds;
    private final int batch;
    private volatile boolean minded;

    MindingDuties(
            Pairings pairings,
            LayingDuties laying,
            DutyTerms terms,
            Duties duties,
            BusinessDay businessDay,
            Outbox outbox,
            Rounds rounds,
            @ConfigProperty(name = "joint.pairing.duty-batch") int batch) {
        this.pairings = pairings;
        this.laying = laying;
        this.terms = terms;
        this.duties = duties;
        this.businessDay = businessDay;
        this.outbox = outbox;
        this.rounds = rounds;
        this.batch = batch;
    }

    /** The first time with the start itself: whoever is told that the service is ready sees the duties of the day. */
    @Scheduled(every = "{joint.pairing.duty-interval}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void mind() {
        mind(businessDay.today());
        minded = true;
    }

    /** Whether every duty was minded once since the start. */
    boolean hasMinded() {
        return minded;
    }

    /** As if it were this day. */
    void mind(LocalDate today) {
        rounds.each("duty", "begin", batch, laying::withoutTerm, id -> laying.begin(pairings.findById(id), today));
        rounds.each(
                "duty", "lay", batch, (after, most) -> terms.toLay(today, after, most), id -> terms.lockToLay(id, today)
                        .ifPresent(term -> laying.lay(term, today)));
        rounds.each(
                "duty",
                "remind",
                batch,
                (after, most) -> duties.toRemind(today, after, most),
                id -> duties.lockToRemind(id, today)
                        .ifPresent(duty -> duty.remind(today).forEach(outbox::add)));
    }
}
