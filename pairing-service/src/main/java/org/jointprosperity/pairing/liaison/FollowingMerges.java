package org.jointprosperity.pairing.liaison;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.place.PlatformWork;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.contracts.PairingEvent.HouseholdMerged;
import org.jointprosperity.contracts.PairingEvent.PersonMerged;

/**
 * The liaisons of a person or household that was registered twice go on with the entry that stands; where both had the same
 * one, it goes on once. Whoever merges may not see the other side's place; what he cannot see follows soon after.
 */
@ApplicationScoped
class FollowingMerges {

    private final Lookback lookback = new Lookback();
    private final Liaisons liaisons;
    private final BusinessDay businessDay;
    private final Outbox outbox;
    private final PlatformWork platform;

    FollowingMerges(Liaisons liaisons, BusinessDay businessDay, Outbox outbox, PlatformWork platform) {
        this.liaisons = liaisons;
        this.businessDay = businessDay;
        this.outbox = outbox;
        this.platform = platform;
    }

    void on(@Observes PersonMerged person) {
        follow(person.number(), person.intoNumber());
    }

    void on(@Observes HouseholdMerged household) {
        follow(household.number(), household.intoNumber());
    }

    @Scheduled(every = "{joint.pairing.leaving-interval}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void followUnseen() {
        var today = businessDay.today();
        platform.run(() ->
                liaisons.leftBehind(lookback.since()).forEach(left -> follow((String) left[0], (String) left[1])));
        lookback.looked(today);
    }

    private void follow(String duplicate, String survivor) {
        var today = businessDay.today();
        for (var liaison : liaisons.ofEither(duplicate)) {
            if (liaison.isOpen() && isHeldBy(survivor, liaison, duplicate)) {
                outbox.add(liaison.end(EndCause.MERGED, null, today));
            }
            liaison.follow(duplicate, survivor);
        }
    }

    private boolean isHeldBy(String survivor, Liaison liaison, String duplicate) {
        return liaison.memberNumber.equals(duplicate)
                ? liaisons.existsOpen(survivor, liaison.counterpartNumber)
                : liaisons.existsOpen(liaison.memberNumber, survivor);
    }
}
