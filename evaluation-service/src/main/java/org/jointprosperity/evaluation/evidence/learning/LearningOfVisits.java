package org.jointprosperity.evaluation.evidence.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.contracts.PairingEvent.ConcernHeard;
import org.jointprosperity.contracts.PairingEvent.ConcernSolved;
import org.jointprosperity.contracts.PairingEvent.VisitConfirmed;
import org.jointprosperity.contracts.PairingEvent.VisitCorrected;
import org.jointprosperity.contracts.PairingEvent.VisitRecorded;
import org.jointprosperity.evaluation.evidence.EvidenceKind;

/** 走访、民情诉求: the record cards and what was heard. Whom a visit was to is not kept: the visitor is the appraised. */
@ApplicationScoped
class LearningOfVisits {

    private final Facts facts;
    private final BusinessDay businessDay;

    LearningOfVisits(Facts facts, BusinessDay businessDay) {
        this.facts = facts;
        this.businessDay = businessDay;
    }

    void on(@Observes VisitRecorded e) {
        facts.turn(Fact.of(EvidenceKind.VISIT, e.visitId(), e.divisionCode(), e.visitedOn())
                .on(e.visitedOn())
                .is("RECORDED")
                .detail(e.activity())
                .unit(e.unitCode())
                .branch(e.branchNumber())
                .person(e.memberNumber()));
    }

    /** A confirmation was of what the card said before, and falls away; the event does not say when, so it is now. */
    void on(@Observes VisitCorrected e) {
        facts.turn(Fact.of(EvidenceKind.VISIT, e.visitId(), e.divisionCode(), businessDay.today())
                .on(e.visitedOn())
                .is("CORRECTED")
                .detail(e.activity())
                .unit(e.unitCode())
                .branch(e.branchNumber())
                .person(e.memberNumber()));
    }

    void on(@Observes VisitConfirmed e) {
        facts.turn(Fact.of(EvidenceKind.VISIT, e.visitId(), e.divisionCode(), e.confirmedOn())
                .on(e.visitedOn())
                .is("CONFIRMED")
                .detail(e.activity())
                .unit(e.unitCode())
                .branch(e.branchNumber()));
    }

    void on(@Observes ConcernHeard e) {
        facts.turn(Fact.of(EvidenceKind.CONCERN, e.concernId(), e.divisionCode(), e.heardOn())
                .on(e.heardOn())
                .is("HEARD")
                .unit(e.unitCode())
                .branch(e.branchNumber()));
    }

    void on(@Observes ConcernSolved e) {
        facts.turn(Fact.of(EvidenceKind.CONCERN, e.concernId(), e.divisionCode(), e.solvedOn())
                .on(e.heardOn())
                .is("SOLVED")
                .unit(e.unitCode())
                .branch(e.branchNumber()));
    }
}
