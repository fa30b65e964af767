package org.jointprosperity.pairing.agreement;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.chassis.upkeep.Rounds;

/** Puts signed pairings in force on their first day, each in place of the term it renews. */
@ApplicationScoped
class ActivatingPairings {

    private final Pairings pairings;
    private final BusinessDay businessDay;
    private final Outbox outbox;
    private final Rounds rounds;
    private final int batch;

    ActivatingPairings(
            Pairings pairings,
            BusinessDay businessDay,
            Outbox outbox,
            Rounds rounds,
            @ConfigProperty(name = "joint.pairing.activation-batch") int batch) {
        this.pairings = pairings;
        this.businessDay = businessDay;
        this.outbox = outbox;
        this.rounds = rounds;
        this.batch = batch;
    }

    @Scheduled(every = "{joint.pairing.activation-interval}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void activate() {
        var today = businessDay.today();
        rounds.each(
                "pairing",
                "activate",
                batch,
                (after, most) -> pairings.due(today, after, most),
                id -> activate(pairings.lock(id), today));
    }

    /**
     * Puts a signed pairing in force if its first day has come; the term it renews ends in the same moment, and is written
     * first, as of a unit and a branch only one pairing runs.
     */
    void activate(Pairing pairing, LocalDate today) {
        if (!pairing.isDue(today)) {
            return;
        }
        if (pairing.renews != null) {
            var before = pairings.lock(pairing.renews);
            if (before.isRunning()) {
                outbox.add(before.endRenewed(today));
                pairings.flush();
            }
        }
        pairing.activate(today).ifPresent(outbox::add);
        if (pairing.renews != null) {
            outbox.add(pairing.renewed(today));
        }
    }
}
