package org.jointprosperity.evaluation.neighbour;

import io.smallrye.reactive.messaging.annotations.Blocking;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jointprosperity.chassis.message.EventsListener;
import org.jointprosperity.chassis.message.Inbox;
import org.jointprosperity.contracts.PairingEvent;
import org.jointprosperity.contracts.PairingEvent.Merged;
import org.jointprosperity.contracts.PairingEvent.OfBranch;
import org.jointprosperity.contracts.PairingEvent.OfHousehold;
import org.jointprosperity.contracts.PairingEvent.OfPerson;
import org.jointprosperity.contracts.PairingEvent.OfUnit;
import org.jointprosperity.contracts.PairingEvent.PairingActivated;
import org.jointprosperity.contracts.PairingEvent.PairingEnded;
import org.jointprosperity.contracts.PairingEvent.PairingProposed;
import org.jointprosperity.contracts.PairingEvent.PairingResumed;
import org.jointprosperity.contracts.PairingEvent.PairingSuspended;

/** Learns from the pairing service who is registered where, and which pairs have promised each other support. */
@ApplicationScoped
class PairingEventsListener implements EventsListener<PairingEvent> {

    private final Inbox inbox;
    private final Neighbours neighbours;
    private final PairedUnits pairs;
    private final Event<PairingEvent> within;

    PairingEventsListener(Inbox inbox, Neighbours neighbours, PairedUnits pairs, Event<PairingEvent> within) {
        this.inbox = inbox;
        this.neighbours = neighbours;
        this.pairs = pairs;
        this.within = within;
    }

    @Incoming("pairing-events")
    @Blocking
    CompletionStage<Void> on(KafkaRecordBatch<String, String> batch) {
        return inbox.receive(batch, this);
    }

    @Override
    public Class<PairingEvent> context() {
        return PairingEvent.class;
    }

    /** What it does not keep itself is told on within the service, in the same transaction. */
    @Override
    public void learn(PairingEvent event) {
        if (event instanceof OfUnit unit) {
            neighbours.note(unit.unitId(), Kind.UNIT, unit.number(), unit.divisionCode(), null);
        } else if (event instanceof OfBranch branch) {
            neighbours.note(branch.branchId(), Kind.BRANCH, branch.number(), branch.divisionCode(), branch.number());
        } else if (event instanceof OfPerson person) {
            var known = neighbours.note(
                    person.personId(), Kind.PERSON, person.number(), person.divisionCode(), person.branchNumber());
            known.belongs(person.unitCode());
            known.isMember(person.partyMember());
        } else if (event instanceof OfHousehold household) {
            neighbours.note(
                    household.householdId(),
                    Kind.HOUSEHOLD,
                    household.number(),
                    household.divisionCode(),
                    household.branchNumber());
        } else if (event instanceof Merged merged) {
            neighbours.merge(merged.duplicateId(), merged.intoNumber());
        } else {
            noteForce(event);
            within.fire(event);
        }
    }

    private void noteForce(PairingEvent event) {
        if (event instanceof PairingProposed proposed) {
            pairs.note(
                    proposed.pairingId(),
                    proposed.unitCode(),
                    proposed.branchNumber(),
                    proposed.divisionCode(),
                    false,
                    null);
        } else if (event instanceof PairingActivated activated) {
            pairs.note(
                    activated.pairingId(),
                    activated.unitCode(),
                    activated.branchNumber(),
                    activated.divisionCode(),
                    true,
                    activated.activeFrom());
        } else if (event instanceof PairingSuspended suspended) {
            pairs.note(
                    suspended.pairingId(),
                    suspended.unitCode(),
                    suspended.branchNumber(),
                    suspended.divisionCode(),
                    false,
                    suspended.suspendedOn());
        } else if (event instanceof PairingResumed resumed) {
            pairs.note(
                    resumed.pairingId(),
                    resumed.unitCode(),
                    resumed.branchNumber(),
                    resumed.divisionCode(),
                    true,
                    resumed.resumedOn());
        } else if (event instanceof PairingEnded ended) {
            pairs.note(
                    ended.pairingId(),
                    ended.unitCode(),
                    ended.branchNumber(),
                    ended.divisionCode(),
                    false,
                    ended.endedOn());
        }
    }
}
