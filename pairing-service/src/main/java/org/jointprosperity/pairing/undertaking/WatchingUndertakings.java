package org.jointprosperity.pairing.undertaking;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.place.PlatformWork;
import org.jointprosperity.chassis.time.BusinessDay;

/** Marks as late what was not met on its day, and counts for new undertakings what was known before them; batch by batch. */
@ApplicationScoped
class WatchingUndertakings {

    private final Undertakings undertakings;
    private final Subjects subjects;
    private final BusinessDay businessDay;
    private final Outbox outbox;
    private final PlatformWork platform;
    private final int batch;

    WatchingUndertakings(
            Undertakings undertakings,
            Subjects subjects,
            BusinessDay businessDay,
            Outbox outbox,
            PlatformWork platform,
            @ConfigProperty(name = "joint.pairing.undertaking-batch") int batch) {
        this.undertakings = undertakings;
        this.subjects = subjects;
        this.businessDay = businessDay;
        this.outbox = outbox;
        this.platform = platform;
        this.batch = batch;
    }

    @Scheduled(
            every = "{joint.pairing.undertaking-late-interval}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void markLate() {
        markLate(businessDay.today());
    }

    /** As of a day; how many were marked. */
    int markLate(LocalDate day) {
        int all = 0;
        int marked;
        do {
            marked = platform.call(() -> {
                var overdue = undertakings.overdue(day, batch);
                overdue.forEach(undertaking -> undertaking.late(day).ifPresent(outbox::add));
                return overdue.size();
            });
            all += marked;
        } while (marked == batch);
        return all;
    }

    @Scheduled(
            every = "{joint.pairing.undertaking-counting-interval}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void countWhatWasKnown() {
        platform.call(() -> undertakings.awaitingCounting(batch)).forEach(this::countFor);
    }

    /** Each base and household in a transaction of its own, so that none holds up what the cooperative service announces. */
    private void countFor(Undertaking undertaking) {
        platform.call(() -> subjects.basesFor(undertaking))
                .forEach(number -> platform.run(() -> subjects.settleBase(number)));
        platform.call(() -> subjects.householdsFor(undertaking))
                .forEach(number -> platform.run(() -> subjects.settleHousehold(number)));
        platform.run(() -> undertakings.lock(undertaking.id).awaitsCounting = false);
    }
}
