package org.jointprosperity.pairing.undertaking;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jointprosperity.chassis.place.PlatformWork;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.pairing.agreement.Measure;
import org.jointprosperity.pairing.agreement.Measures;
import org.jointprosperity.pairing.agreement.Pairing;
import org.jointprosperity.pairing.agreement.Promise;

/**
 * Opens, when the service starts, what letters promise that were signed before undertakings were followed; batch by batch.
 * Such a letter stands as it was signed: a promise in it that no fact can move is left to be judged at the term's review.
 */
@ApplicationScoped
class FollowingOlderLetters {

    private static final Logger LOGGER = Logger.getLogger(FollowingOlderLetters.class);
    private static final UUID FIRST = new UUID(0, 0);

    private final Undertakings undertakings;
    private final Measures measures;
    private final OpeningUndertakings opening;
    private final PlatformWork platform;
    private final int batch;

    FollowingOlderLetters(
            Undertakings undertakings,
            Measures measures,
            OpeningUndertakings opening,
            PlatformWork platform,
            @ConfigProperty(name = "joint.pairing.undertaking-batch") int batch) {
        this.undertakings = undertakings;
        this.measures = measures;
        this.opening = opening;
        this.platform = platform;
        this.batch = batch;
    }

    void openMissing(@Observes StartupEvent start) {
        UUID last = FIRST;
        while (last != null) {
            UUID after = last;
            last = platform.call(() -> openNext(after));
        }
    }

    /** The last pairing of a full batch, or nothing when there are no more. */
    private UUID openNext(UUID after) {
        var unfollowed = undertakings.unfollowed(after, batch);
        unfollowed.forEach(this::follow);
        return unfollowed.size() == batch ? unfollowed.get(batch - 1).id() : null;
    }

    /** Another instance may have been faster before the pairing was locked. */
    private void follow(Pairing pairing) {
        if (undertakings.existOf(pairing.id())) {
            return;
        }
        for (var promise : pairing.promises()) {
            measureOf(promise, pairing)
                    .ifPresent(measure -> opening.open(new Undertaking(pairing, promise, measure, pairing.signedOn())));
        }
    }

    private Optional<Measure> measureOf(Promise promise, Pairing pairing) {
        try {
            return Optional.of(measures.check(promise));
        } catch (RuleViolation misfit) {
            LOGGER.warnf("A promise of pairing %s cannot be followed: %s", pairing.id(), misfit.code());
            return Optional.empty();
        }
    }
}
