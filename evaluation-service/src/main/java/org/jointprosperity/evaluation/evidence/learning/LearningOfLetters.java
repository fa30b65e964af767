package org.jointprosperity.evaluation.evidence.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jointprosperity.contracts.PairingEvent.LetterSigned;
import org.jointprosperity.contracts.PairingEvent.PairingActivated;
import org.jointprosperity.contracts.PairingEvent.PairingEnded;
import org.jointprosperity.contracts.PairingEvent.PairingResumed;
import org.jointprosperity.contracts.PairingEvent.PairingSuspended;
import org.jointprosperity.evaluation.evidence.EvidenceKind;

/** 共建责任书: evidence from its signatures on; a pairing without a letter is none. */
@ApplicationScoped
class LearningOfLetters {

    private final Facts facts;

    LearningOfLetters(Facts facts) {
        this.facts = facts;
    }

    void on(@Observes LetterSigned e) {
        facts.turn(Fact.of(EvidenceKind.LETTER, e.pairingId(), e.divisionCode(), e.signedOn())
                .on(e.signedOn())
                .is("SIGNED")
                .unit(e.unitCode())
                .branch(e.branchNumber()));
    }

    void on(@Observes PairingActivated e) {
        facts.turnKnown(Fact.of(EvidenceKind.LETTER, e.pairingId(), e.divisionCode(), e.activeFrom())
                .is("ACTIVE"));
    }

    void on(@Observes PairingSuspended e) {
        facts.turnKnown(Fact.of(EvidenceKind.LETTER, e.pairingId(), e.divisionCode(), e.suspendedOn())
                .is("SUSPENDED"));
    }

    void on(@Observes PairingResumed e) {
        facts.turnKnown(Fact.of(EvidenceKind.LETTER, e.pairingId(), e.divisionCode(), e.resumedOn())
                .is("ACTIVE"));
    }

    void on(@Observes PairingEnded e) {
        facts.turnKnown(Fact.of(EvidenceKind.LETTER, e.pairingId(), e.divisionCode(), e.endedOn())
                .is("ENDED"));
    }
}
