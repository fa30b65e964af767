package org.jointprosperity.cooperative.standing;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jointprosperity.chassis.place.PlatformWork;
import org.jointprosperity.cooperative.association.Associations;
import org.jointprosperity.cooperative.office.LedElsewhere;

/**
 * Looks again at cooperatives to whose registers nothing was written 定期复核: every day at all of which a standing is known, as
 * another law, another day or a fact of the registry may judge them otherwise; at once at those that share a leader with one
 * that changed. Each is looked at in a transaction of its own, under its lock.
 */
@ApplicationScoped
class WatchingStandings {

    private static final Logger LOGGER = Logger.getLogger(WatchingStandings.class);
    private static final UUID FIRST = new UUID(0, 0);

    private final KnownStandings standings;
    private final Associations associations;
    private final AssessingOrganisations assessing;
    private final PlatformWork work;
    private final Counter failures;
    private final int slice;

    WatchingStandings(
            KnownStandings standings,
            Associations associations,
            AssessingOrganisations assessing,
            PlatformWork work,
            MeterRegistry metrics,
            @ConfigProperty(name = "joint.standings.slice") int slice) {
        this.standings = standings;
        this.associations = associations;
        this.assessing = assessing;
        this.work = work;
        this.failures = metrics.counter("joint_standings_failures");
        this.slice = slice;
    }

    /** All of them, a slice of ids at a time; one that fails keeps no other waiting. */
    @Scheduled(
            every = "${joint.standings.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void watchAll() {
        var next = work.call(() -> standings.behind(FIRST, slice));
        while (!next.isEmpty()) {
            next.forEach(this::watch);
            var last = next.get(next.size() - 1);
            next = work.call(() -> standings.behind(last, slice));
        }
    }

    /** They may lie in other places than the caller, so the platform itself looks at them, after the change stands. */
    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) LedElsewhere led) {
        led.organisations().forEach(this::watch);
    }

    private void watch(UUID id) {
        try {
            work.run(() -> assessing.watch(associations.held(id)));
        } catch (RuntimeException failed) {
            failures.increment();
            LOGGER.errorf(failed, "The standing of %s was not looked at again", id);
        }
    }
}
