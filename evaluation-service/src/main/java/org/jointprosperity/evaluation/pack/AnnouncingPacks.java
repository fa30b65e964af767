package org.jointprosperity.evaluation.pack;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.place.PlatformWork;
import org.jointprosperity.chassis.time.BusinessDay;

/** Announces a pack on the first business day on which it judges. */
@ApplicationScoped
class AnnouncingPacks {

    /** So many in one transaction. */
    private static final int BATCH = 100;

    private final RulePackVersions versions;
    private final BusinessDay businessDay;
    private final Outbox outbox;
    private final PlatformWork platform;

    AnnouncingPacks(RulePackVersions versions, BusinessDay businessDay, Outbox outbox, PlatformWork platform) {
        this.versions = versions;
        this.businessDay = businessDay;
        this.outbox = outbox;
        this.platform = platform;
    }

    @Scheduled(
            every = "{joint.evaluation.rule-packs-interval}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void announce() {
        announce(businessDay.today());
    }

    /** As if it were this day. */
    void announce(LocalDate today) {
        List<UUID> announced;
        do {
            announced = platform.call(() -> {
                var due = versions.toAnnounce(today, BATCH);
                due.forEach(id -> versions.lock(id)
                        .filter(version -> version.announcedOn == null)
                        .ifPresent(version -> outbox.add(version.tookEffect(today))));
                return due;
            });
        } while (announced.size() == BATCH);
    }
}
