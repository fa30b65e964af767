package org.jointprosperity.evaluation.neighbour;

import io.smallrye.reactive.messaging.annotations.Blocking;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jointprosperity.chassis.message.EventsListener;
import org.jointprosperity.chassis.message.Inbox;
import org.jointprosperity.contracts.CooperativeEvent;
import org.jointprosperity.contracts.CooperativeEvent.AssociationChanged;
import org.jointprosperity.contracts.CooperativeEvent.AssociationRegistered;
import org.jointprosperity.contracts.CooperativeEvent.BaseExtended;
import org.jointprosperity.contracts.CooperativeEvent.BaseOpened;
import org.jointprosperity.contracts.CooperativeEvent.CertificationChanged;
import org.jointprosperity.contracts.CooperativeEvent.CertificationWithdrawn;
import org.jointprosperity.contracts.CooperativeEvent.HouseholdCertified;

/** Learns from the cooperative service what produces together where, and which households are models for others. */
@ApplicationScoped
class CooperativeEventsListener implements EventsListener<CooperativeEvent> {

    private final Inbox inbox;
    private final Neighbours neighbours;
    private final Event<CooperativeEvent> within;

    CooperativeEventsListener(Inbox inbox, Neighbours neighbours, Event<CooperativeEvent> within) {
        this.inbox = inbox;
        this.neighbours = neighbours;
        this.within = within;
    }

    @Incoming("cooperative-events")
    @Blocking
    CompletionStage<Void> on(KafkaRecordBatch<String, String> batch) {
        return inbox.receive(batch, this);
    }

    @Override
    public Class<CooperativeEvent> context() {
        return CooperativeEvent.class;
    }

    /** Everything is told on within the service, in the same transaction. */
    @Override
    public void learn(CooperativeEvent event) {
        if (event instanceof AssociationRegistered registered) {
            note(registered, Kind.ASSOCIATION, registered.number(), registered.branchNumber());
        } else if (event instanceof AssociationChanged changed) {
            note(changed, Kind.ASSOCIATION, changed.number(), changed.branchNumber());
        } else if (event instanceof BaseOpened opened) {
            note(opened, Kind.BASE, opened.number(), null);
        } else if (event instanceof BaseExtended extended) {
            note(extended, Kind.BASE, extended.number(), null);
        } else if (event instanceof HouseholdCertified certified) {
            note(certified, Kind.DEMONSTRATION_HOUSEHOLD, certified.householdNumber(), null);
        } else if (event instanceof CertificationChanged changed) {
            note(changed, Kind.DEMONSTRATION_HOUSEHOLD, changed.householdNumber(), null);
        } else if (event instanceof CertificationWithdrawn withdrawn) {
            note(withdrawn, Kind.DEMONSTRATION_HOUSEHOLD, withdrawn.householdNumber(), null)
                    .withdrawn(withdrawn.withdrawnOn());
        }
        within.fire(event);
    }

    private Neighbour note(CooperativeEvent event, Kind kind, String number, String branchNumber) {
        return neighbours.note(event.aggregateId(), kind, number, event.divisionCode(), branchNumber);
    }
}
