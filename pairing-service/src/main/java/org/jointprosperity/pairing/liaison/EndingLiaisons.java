package org.jointprosperity.pairing.liaison;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.contracts.PairingEvent.PairingEnded;
import org.jointprosperity.pairing.registry.Left;

/** Ends the liaisons that nothing carries any longer: their pairing is over, or one of the two has left. */
@ApplicationScoped
class EndingLiaisons {

    private final Liaisons liaisons;
    private final BusinessDay businessDay;
    private final Outbox outbox;

    EndingLiaisons(Liaisons liaisons, BusinessDay businessDay, Outbox outbox) {
        this.liaisons = liaisons;
        this.businessDay = businessDay;
        this.outbox = outbox;
    }

    void afterEndOf(@Observes PairingEnded pairing) {
        end(liaisons.openBetween(pairing.unitCode(), pairing.branchNumber()), EndCause.PAIRING_ENDED);
    }

    void afterLeaving(@Observes Left left) {
        end(liaisons.openWithin(left.organisation(), left.numbers()), EndCause.LEFT);
    }

    private void end(List<Liaison> over, EndCause cause) {
        var today = businessDay.today();
        over.forEach(liaison -> outbox.add(liaison.end(cause, null, today)));
    }
}
