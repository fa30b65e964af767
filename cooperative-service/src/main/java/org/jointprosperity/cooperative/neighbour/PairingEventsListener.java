package org.jointprosperity.cooperative.neighbour;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jointprosperity.chassis.message.EventsListener;
import org.jointprosperity.chassis.message.Inbox;
import org.jointprosperity.contracts.PairingEvent;
import org.jointprosperity.contracts.PairingEvent.OfBranch;
import org.jointprosperity.contracts.PairingEvent.OfHousehold;
import org.jointprosperity.contracts.PairingEvent.OfPerson;
import org.jointprosperity.contracts.PairingEvent.OfUnit;

/** Learns from the pairing service who is registered where. */
@ApplicationScoped
class PairingEventsListener implements EventsListener<PairingEvent> {

    private final Inbox inbox;
    private final Neighbours neighbours;

    PairingEventsListener(Inbox inbox, Neighbours neighbours) {
        this.inbox = inbox;
        this.neighbours = neighbours;
    }

    @Incoming("pairing-events")
    @Blocking
    void on(ConsumerRecord<String, String> record) {
        inbox.receive(record, this);
    }

    @Override
    public Class<PairingEvent> context() {
        return PairingEvent.class;
    }

    @Override
    public void learn(PairingEvent event) {
        if (event instanceof OfUnit unit) {
            neighbours.note(unit.unitId(), Kind.UNIT, unit.number(), unit.divisionCode(), null, null);
        } else if (event instanceof OfBranch branch) {
            neighbours.note(
                    branch.branchId(), Kind.BRANCH, branch.number(), branch.divisionCode(), branch.number(), null);
        } else if (event instanceof OfPerson person) {
            neighbours.note(
                    person.personId(),
                    Kind.PERSON,
                    person.number(),
                    person.divisionCode(),
                    person.branchNumber(),
                    person.householdNumber());
        } else if (event instanceof OfHousehold household) {
            neighbours.note(
                    household.householdId(),
                    Kind.HOUSEHOLD,
                    household.number(),
                    household.divisionCode(),
                    household.branchNumber(),
                    household.number());
        }
    }
}
