package org.jointprosperity.pairing.visit;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jointprosperity.chassis.place.PlatformWork;
import org.jointprosperity.contracts.PairingEvent.HouseholdMerged;
import org.jointprosperity.contracts.PairingEvent.PersonMerged;
import org.jointprosperity.pairing.concern.Concerns;

/**
 * Visits of a person or household that was registered twice are of the entry that stands from then on, and open concerns
 * too, so that they can be corrected and answered. Only the numbers of the two change: what a card says, its version and
 * its earlier versions stay as they were written. What whoever merges cannot see, and what one step leaves, follows soon
 * after.
 */
@ApplicationScoped
class FollowingMerged {

    private final Visits visits;
    private final Concerns concerns;
    private final PlatformWork platform;
    private final int batch;

    FollowingMerged(
            Visits visits,
            Concerns concerns,
            PlatformWork platform,
            @ConfigProperty(name = "joint.pairing.merged-visits-batch") int batch) {
        this.visits = visits;
        this.concerns = concerns;
        this.platform = platform;
        this.batch = batch;
    }

    void on(@Observes PersonMerged person) {
        follow(person.number(), person.intoNumber());
    }

    void on(@Observes HouseholdMerged household) {
        follow(household.number(), household.intoNumber());
    }

    /** A step for each entry left, every one in a transaction of its own; what is left then waits for the next time. */
    @Scheduled(every = "{joint.pairing.leaving-interval}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void followUnseen() {
        for (var left : platform.call(() -> visits.leftBehind(batch))) {
            platform.run(() -> follow((String) left[0], (String) left[1]));
        }
    }

    private void follow(String duplicate, String survivor) {
        visits.follow(duplicate, survivor, batch);
        concerns.follow(duplicate, survivor, batch);
    }
}
