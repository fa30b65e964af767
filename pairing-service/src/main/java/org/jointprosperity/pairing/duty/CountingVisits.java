package org.jointprosperity.pairing.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.contracts.PairingEvent;

/** Counts duties by the visits that were recorded: what was visited counts, and nobody types a number. */
@ApplicationScoped
class CountingVisits {

    private final DutyFacts facts;
    private final Duties duties;
    private final Outbox outbox;

    CountingVisits(DutyFacts facts, Duties duties, Outbox outbox) {
        this.facts = facts;
        this.duties = duties;
        this.outbox = outbox;
    }

    void afterVisit(@Observes PairingEvent.VisitRecorded visit) {
        facts.persist(new DutyFact(
                visit.visitId(), visit.unitCode(), visit.branchNumber(), visit.divisionCode(), visit.visitedOn()));
        count(visit.unitCode(), visit.branchNumber(), visit.visitedOn());
    }

    /** A corrected visit counts where it is now, and no longer where it was. */
    void afterCorrection(@Observes PairingEvent.VisitCorrected visit) {
        facts.lock(visit.visitId()).filter(fact -> !isWhereItWas(fact, visit)).ifPresent(fact -> {
            duties.countedBy(fact.unitCode, fact.branchCode, fact.visitedOn).forEach(Duty::uncount);
            fact.unitCode = visit.unitCode();
            fact.branchCode = visit.branchNumber();
            fact.divisionCode = visit.divisionCode();
            fact.visitedOn = visit.visitedOn();
            count(fact.unitCode, fact.branchCode, fact.visitedOn);
        });
    }

    private void count(String unitCode, String branchCode, LocalDate visitedOn) {
        duties.countedBy(unitCode, branchCode, visitedOn)
                .forEach(duty -> duty.count(visitedOn).ifPresent(outbox::add));
    }

    private static boolean isWhereItWas(DutyFact fact, PairingEvent.VisitCorrected visit) {
        return fact.visitedOn.equals(visit.visitedOn())
                && fact.unitCode.equals(visit.unitCode())
                && fact.branchCode.equals(visit.branchNumber());
    }
}
