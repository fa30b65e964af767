package org.jointprosperity.cooperative.standing;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jointprosperity.chassis.upkeep.Rounds;
import org.jointprosperity.cooperative.association.Associations;
import org.jointprosperity.cooperative.office.LedElsewhere;

/**
 * Looks again at cooperatives to whose registers nothing was written 定期复核: every day at all of which a standing is known, as
 * another law, another day or a fact of the registry may judge them otherwise; at once at those that share a leader with one
 * that changed. Each is looked at in a transaction of its own, under its lock.
 */
@ApplicationScoped
class WatchingStandings {

    private static final String ROUND = "standing";
    private static final String STEP = "watch";

    private final KnownStandings standings;
    private final Associations associations;
    private final AssessingOrganisations assessing;
    private final Rounds rounds;
    private final int slice;

    WatchingStandings(
            KnownStandings standings,
            Associations associations,
            AssessingOrganisations assessing,
            Rounds rounds,
            @ConfigProperty(name = "joint.standings.slice") int slice) {
        this.standings = standings;
        this.associations = associations;
        this.assessing = assessing;
        this.rounds = rounds;
        this.slice = slice;
    }

    /** All of them, a slice of ids at a time; one that fails keeps no other waiting. */
    @Scheduled(
            every = "${joint.standings.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void watchAll() {
        rounds.each(ROUND, STEP, slice, standings::behind, this::watch);
    }

    /** They may lie in other places than the caller, so the platform itself looks at them, after the change stands. */
    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) LedElsewhere led) {
        led.organisations().forEach(id -> rounds.one(ROUND, STEP, id, this::watch));
    }

    private void watch(UUID id) {
        assessing.watch(associations.held(id));
    }
}
