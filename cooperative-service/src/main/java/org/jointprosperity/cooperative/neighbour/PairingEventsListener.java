package org.jointprosperity.cooperative.neighbour;

import io.smallrye.reactive.messaging.annotations.Blocking;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jointprosperity.chassis.message.EventsListener;
import org.jointprosperity.chassis.message.Inbox;
import org.jointprosperity.contracts.PairingEvent;
import org.jointprosperity.contracts.PairingEvent.LetterSigned;
import org.jointprosperity.contracts.PairingEvent.Merged;
import org.jointprosperity.contracts.PairingEvent.OfBranch;
import org.jointprosperity.contracts.PairingEvent.OfHousehold;
import org.jointprosperity.contracts.PairingEvent.OfLiaison;
import org.jointprosperity.contracts.PairingEvent.OfPerson;
import org.jointprosperity.contracts.PairingEvent.OfUnit;
import org.jointprosperity.contracts.PairingEvent.PairingActivated;
import org.jointprosperity.contracts.PairingEvent.PairingEnded;
import org.jointprosperity.contracts.PairingEvent.PairingResumed;
import org.jointprosperity.contracts.PairingEvent.PairingSuspended;
import org.jointprosperity.contracts.PairingEvent.PaperKept;
import org.jointprosperity.contracts.PairingEvent.UnitChanged;
import org.jointprosperity.contracts.PairingEvent.UnitRegistered;

/** Learns from the pairing service who is registered where, and which units support which branches. */
@ApplicationScoped
class PairingEventsListener implements EventsListener<PairingEvent> {

    private final Inbox inbox;
    private final Neighbours neighbours;
    private final PairedUnits pairs;
    private final Event<OfLiaison> liaisons;
    private final Event<PaperKept> papers;

    PairingEventsListener(
            Inbox inbox, Neighbours neighbours, PairedUnits pairs, Event<OfLiaison> liaisons, Event<PaperKept> papers) {
        this.inbox = inbox;
        this.neighbours = neighbours;
        this.pairs = pairs;
        this.liaisons = liaisons;
        this.papers = papers;
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

    @Override
    public void learn(PairingEvent event) {
        if (event instanceof OfUnit unit) {
            neighbours.note(unit.unitId(), Kind.UNIT, unit.number(), unit.divisionCode(), null, null);
            neighbours.belongs(unit.unitId(), kindOf(unit), null);
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
            neighbours.belongs(person.personId(), null, person.unitCode());
        } else if (event instanceof OfHousehold household) {
            neighbours.note(
                    household.householdId(),
                    Kind.HOUSEHOLD,
                    household.number(),
                    household.divisionCode(),
                    household.branchNumber(),
                    household.number());
        } else if (event instanceof Merged merged) {
            neighbours.merge(merged.duplicateId(), merged.intoNumber());
        } else if (event instanceof OfLiaison liaison) {
            liaisons.fire(liaison);
        } else if (event instanceof PaperKept paper) {
            papers.fire(paper);
        } else {
            noteForce(event);
        }
    }

    private static String kindOf(OfUnit unit) {
        return unit instanceof UnitRegistered registered
                ? registered.kind()
                : unit instanceof UnitChanged changed ? changed.kind() : null;
    }

    /** A letter signed ahead of its first day is not in force yet. */
    private void noteForce(PairingEvent event) {
        if (event instanceof LetterSigned signed) {
            pairs.note(
                    signed.pairingId(),
                    signed.unitCode(),
                    signed.branchNumber(),
                    signed.divisionCode(),
                    false,
                    signed.signedOn());
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
