package org.jointprosperity.pairing.agreement;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.place.PlatformWork;
import org.jointprosperity.chassis.time.BusinessDay;

/**
 * Puts signed pairings in force on their first day, each in place of the term it renews and in a transaction of its own: one
 * that cannot be is counted, told of in the log and left for the next time, and the others go on.
 */
@ApplicationScoped
class ActivatingPairings {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Pairings pairings;
    private final BusinessDay businessDay;
    private final Outbox outbox;
    private final PlatformWork platform;
    private final MeterRegistry metrics;
    private final int batch;

    ActivatingPairings(
            Pairings pairings,
            BusinessDay businessDay,
            Outbox outbox,
            PlatformWork platform,
            MeterRegistry metrics,
            @ConfigProperty(name = "joint.pairing.activation-batch") int batch) {
        this.pairings = pairings;
        this.businessDay = businessDay;
        this.outbox = outbox;
        this.platform = platform;
        this.metrics = metrics;
        this.batch = batch;
    }

    @Scheduled(every = "{joint.pairing.activation-interval}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void activate() {
        var today = businessDay.today();
        var after = BEFORE_ALL;
        List<UUID> due;
        do {
            due = dueAfter(after, today);
            for (var id : due) {
                activate(id, today);
                after = id;
            }
        } while (due.size() == batch);
    }

    private List<UUID> dueAfter(UUID after, LocalDate today) {
        return platform.call(() -> pairings.due(today, after, batch));
    }

    private void activate(UUID id, LocalDate today) {
        try {
            platform.run(() -> activate(pairings.lock(id), today));
        } catch (RuntimeException failure) {
            metrics.counter("joint.pairing.activations.failed").increment();
            Log.errorf(failure, "The pairing %s does not come into force", id);
        }
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
