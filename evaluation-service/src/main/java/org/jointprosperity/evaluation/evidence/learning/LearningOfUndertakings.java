package org.jointprosperity.evaluation.evidence.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jointprosperity.contracts.PairingEvent.UndertakingBroken;
import org.jointprosperity.contracts.PairingEvent.UndertakingLate;
import org.jointprosperity.contracts.PairingEvent.UndertakingMet;
import org.jointprosperity.contracts.PairingEvent.UndertakingMoved;
import org.jointprosperity.contracts.PairingEvent.UndertakingOpened;
import org.jointprosperity.contracts.PairingEvent.UndertakingReleased;
import org.jointprosperity.contracts.PairingEvent.UndertakingReopened;
import org.jointprosperity.evaluation.evidence.EvidenceKind;

/** 承诺事项: an undertaking belongs to the day on which it came to stand as it does. */
@ApplicationScoped
class LearningOfUndertakings {

    private final Facts facts;

    LearningOfUndertakings(Facts facts) {
        this.facts = facts;
    }

    void on(@Observes UndertakingOpened e) {
        facts.turn(Fact.of(EvidenceKind.UNDERTAKING, e.undertakingId(), e.divisionCode(), e.signedOn())
                .on(e.signedOn())
                .is("OPEN")
                .quantity(0L)
                .promised(e.quantityThousandths())
                .detail(e.measure())
                .unit(e.unitCode())
                .branch(e.branchNumber()));
    }

    void on(@Observes UndertakingMoved e) {
        facts.turnKnown(Fact.of(EvidenceKind.UNDERTAKING, e.undertakingId(), e.divisionCode(), e.movedOn())
                .quantity(e.doneThousandths()));
    }

    void on(@Observes UndertakingMet e) {
        facts.turn(Fact.of(EvidenceKind.UNDERTAKING, e.undertakingId(), e.divisionCode(), e.metOn())
                .on(e.metOn())
                .is("MET")
                .quantity(e.doneThousandths())
                .unit(e.unitCode())
                .branch(e.branchNumber()));
    }

    void on(@Observes UndertakingLate e) {
        facts.turn(Fact.of(EvidenceKind.UNDERTAKING, e.undertakingId(), e.divisionCode(), e.lateOn())
                .on(e.lateOn())
                .is("LATE")
                .quantity(e.doneThousandths())
                .unit(e.unitCode())
                .branch(e.branchNumber()));
    }

    void on(@Observes UndertakingBroken e) {
        facts.turn(Fact.of(EvidenceKind.UNDERTAKING, e.undertakingId(), e.divisionCode(), e.brokenOn())
                .on(e.brokenOn())
                .is("BROKEN")
                .quantity(e.doneThousandths())
                .unit(e.unitCode())
                .branch(e.branchNumber()));
    }

    void on(@Observes UndertakingReopened e) {
        facts.turn(Fact.of(EvidenceKind.UNDERTAKING, e.undertakingId(), e.divisionCode(), e.reopenedOn())
                .on(e.reopenedOn())
                .is("OPEN")
                .quantity(e.doneThousandths())
                .unit(e.unitCode())
                .branch(e.branchNumber()));
    }

    void on(@Observes UndertakingReleased e) {
        facts.turn(Fact.of(EvidenceKind.UNDERTAKING, e.undertakingId(), e.divisionCode(), e.releasedOn())
                .on(e.releasedOn())
                .is("RELEASED")
                .quantity(e.doneThousandths())
                .unit(e.unitCode())
                .branch(e.branchNumber()));
    }
}
