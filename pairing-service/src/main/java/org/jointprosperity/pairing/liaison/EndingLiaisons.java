package org.jointprosperity.pairing.liaison;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.FlushModeType;
import java.util.List;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.place.PlatformWork;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.contracts.PairingEvent.PairingEnded;
import org.jointprosperity.pairing.agreement.Pairings;
import org.jointprosperity.pairing.registry.Left;

/**
 * Ends the liaisons that nothing carries any longer: their pairing is over, or one of the two has left. Whoever moves a
 * person may not see the other side's place; what he cannot see is ended for him soon after.
 */
@ApplicationScoped
class EndingLiaisons {

    /** So many end in one transaction. */
    static final int MOST_AT_ONCE = 200;

    private final Lookback lookback = new Lookback();
    private final Liaisons liaisons;
    private final Pairings pairings;
    private final BusinessDay businessDay;
    private final Outbox outbox;
    private final PlatformWork platform;

    EndingLiaisons(
            Liaisons liaisons, Pairings pairings, BusinessDay businessDay, Outbox outbox, PlatformWork platform) {
        this.liaisons = liaisons;
        this.pairings = pairings;
        this.businessDay = businessDay;
        this.outbox = outbox;
        this.platform = platform;
    }

    /** A pairing that was renewed, or never more than a proposal beside a running one, leaves its liaisons as they are. */
    void afterEndOf(@Observes PairingEnded pairing) {
        if (pairings.goesOnWithout(pairing.pairingId(), pairing.unitCode(), pairing.branchNumber())) {
            return;
        }
        end(liaisons.openBetween(pairing.unitCode(), pairing.branchNumber()), EndCause.PAIRING_ENDED);
    }

    /**
     * The move is written first: whoever forms a liaison now waits for it, and then sees the new unit or branch. An upload
     * writes its sheet at the end; what is formed in between {@link #endAfterLeaving()} ends.
     */
    void afterLeaving(@Observes Left left) {
        if (liaisons.getEntityManager().getFlushMode() == FlushModeType.AUTO) {
            liaisons.flush();
        }
        end(liaisons.openWithin(left.organisation(), left.numbers()), EndCause.LEFT);
    }

    /** For every place: those that the one who moved a person could not see. */
    @Scheduled(every = "{joint.pairing.leaving-interval}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void endAfterLeaving() {
        var today = businessDay.today();
        var since = lookback.since();
        int ended;
        do {
            ended = platform.call(() -> end(liaisons.openAfterLeaving(since, MOST_AT_ONCE), EndCause.LEFT));
        } while (ended > 0);
        lookback.looked(today);
    }

    private int end(List<Liaison> over, EndCause cause) {
        var today = businessDay.today();
        over.forEach(liaison -> outbox.add(liaison.end(cause, null, today)));
        return over.size();
    }
}
