package org.jointprosperity.pairing.agreement;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.place.CurrentPlace;
import org.jointprosperity.chassis.place.Place;
import org.jointprosperity.chassis.place.PlacedWork;
import org.jointprosperity.chassis.time.BusinessDay;

/** Puts signed pairings in force on their first day, each in place of the term it renews. */
@ApplicationScoped
class ActivatingPairings {

    private final Pairings pairings;
    private final BusinessDay businessDay;
    private final Outbox outbox;
    private final CurrentPlace place;
    private final PlacedWork work;

    ActivatingPairings(Pairings pairings, BusinessDay businessDay, Outbox outbox, CurrentPlace place, PlacedWork work) {
        this.pairings = pairings;
        this.businessDay = businessDay;
        this.outbox = outbox;
        this.place = place;
        this.work = work;
    }

    @Scheduled(every = "{joint.pairing.activation-interval}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void activate() {
        place.as(Place.EVERYWHERE, () -> {
            work.run(() -> {
                var today = businessDay.today();
                pairings.due(today).forEach(pairing -> activate(pairing, today));
            });
            return null;
        });
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
