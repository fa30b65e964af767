package org.jointprosperity.evaluation.evidence.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jointprosperity.contracts.PairingEvent.FundsCoordinated;
import org.jointprosperity.contracts.PairingEvent.FundsDisbursed;
import org.jointprosperity.contracts.PairingEvent.FundsPledged;
import org.jointprosperity.contracts.PairingEvent.FundsReceived;
import org.jointprosperity.contracts.PairingEvent.FundsReversed;
import org.jointprosperity.contracts.PairingEvent.FundsUsed;
import org.jointprosperity.evaluation.evidence.EvidenceKind;

/** 资金台账: pledged, coordinated, disbursed, received and used money, each a kind of its own. */
@ApplicationScoped
class LearningOfFunds {

    private final Facts facts;

    LearningOfFunds(Facts facts) {
        this.facts = facts;
    }

    void on(@Observes FundsPledged e) {
        facts.open(Fact.of(EvidenceKind.FUNDS_PLEDGED, e.entryId(), e.divisionCode(), e.bookedOn())
                .on(e.bookedOn())
                .is("BOOKED")
                .amount(e.amountFen())
                .detail(e.source())
                .unit(e.unitCode())
                .branch(e.branchNumber()));
    }

    void on(@Observes FundsCoordinated e) {
        facts.open(Fact.of(EvidenceKind.FUNDS_COORDINATED, e.entryId(), e.divisionCode(), e.bookedOn())
                .on(e.bookedOn())
                .is("BOOKED")
                .amount(e.amountFen())
                .detail(e.source())
                .unit(e.unitCode())
                .branch(e.branchNumber()));
    }

    void on(@Observes FundsDisbursed e) {
        facts.open(Fact.of(EvidenceKind.FUNDS_DISBURSED, e.entryId(), e.divisionCode(), e.bookedOn())
                .on(e.bookedOn())
                .is("BOOKED")
                .amount(e.amountFen())
                .detail(e.source())
                .unit(e.unitCode())
                .branch(e.branchNumber()));
    }

    void on(@Observes FundsReceived e) {
        facts.open(Fact.of(EvidenceKind.FUNDS_RECEIVED, e.entryId(), e.divisionCode(), e.bookedOn())
                .on(e.bookedOn())
                .is("BOOKED")
                .amount(e.amountFen())
                .detail(e.source())
                .unit(e.unitCode())
                .branch(e.branchNumber()));
    }

    void on(@Observes FundsUsed e) {
        facts.open(Fact.of(EvidenceKind.FUNDS_USED, e.entryId(), e.divisionCode(), e.bookedOn())
                .on(e.bookedOn())
                .is("BOOKED")
                .amount(e.amountFen())
                .detail(e.source())
                .unit(e.unitCode())
                .branch(e.branchNumber()));
    }

    /** The entry taken back and the one that does so are two records of the ledger, and come in any order. */
    void on(@Observes FundsReversed e) {
        facts.turn(
                Fact.of(EvidenceKind.valueOf("FUNDS_" + e.kind()), e.reversedEntryId(), e.divisionCode(), e.bookedOn())
                        .is("REVERSED")
                        .amount(e.amountFen())
                        .detail(e.source())
                        .unit(e.unitCode())
                        .branch(e.branchNumber()));
    }
}
