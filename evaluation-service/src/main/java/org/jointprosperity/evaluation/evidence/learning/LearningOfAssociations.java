package org.jointprosperity.evaluation.evidence.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jointprosperity.contracts.CooperativeEvent.ComplianceChanged;
import org.jointprosperity.contracts.CooperativeEvent.DistributionFinal;
import org.jointprosperity.contracts.CooperativeEvent.DistributionProposed;
import org.jointprosperity.contracts.CooperativeEvent.DistributionReturned;
import org.jointprosperity.contracts.CooperativeEvent.SupportGiven;
import org.jointprosperity.contracts.CooperativeEvent.SupportReversed;
import org.jointprosperity.evaluation.evidence.EvidenceKind;

/** 政策扶持、盈余分配、合规: what associations and cooperatives were given, shared out and kept to. */
@ApplicationScoped
class LearningOfAssociations {

    private final Facts facts;

    LearningOfAssociations(Facts facts) {
        this.facts = facts;
    }

    void on(@Observes SupportGiven e) {
        facts.turn(Fact.of(EvidenceKind.SUPPORT, e.measureId(), e.divisionCode(), e.givenOn())
                .on(e.givenOn())
                .is("GIVEN")
                .amount(e.amountFen())
                .detail(e.measure())
                .unit(e.unitCode())
                .association(beneficiary(e.beneficiaryKind(), "ASSOCIATION", e.beneficiaryNumber()))
                .household(beneficiary(e.beneficiaryKind(), "HOUSEHOLD", e.beneficiaryNumber())));
    }

    void on(@Observes SupportReversed e) {
        facts.turn(Fact.of(EvidenceKind.SUPPORT, e.measureId(), e.divisionCode(), e.reversedOn())
                .is("REVERSED")
                .amount(e.amountFen())
                .detail(e.measure())
                .unit(e.unitCode())
                .association(beneficiary(e.beneficiaryKind(), "ASSOCIATION", e.beneficiaryNumber()))
                .household(beneficiary(e.beneficiaryKind(), "HOUSEHOLD", e.beneficiaryNumber())));
    }

    void on(@Observes DistributionProposed e) {
        facts.turn(Fact.of(EvidenceKind.DISTRIBUTION, e.distributionId(), e.divisionCode(), e.proposedOn())
                .part(e.distributionVersion())
                .on(e.proposedOn())
                .is("PROPOSED")
                .amount(e.distributableFen())
                .detail(String.valueOf(e.year()))
                .branch(e.branchNumber())
                .association(e.number()));
    }

    void on(@Observes DistributionFinal e) {
        facts.turn(Fact.of(EvidenceKind.DISTRIBUTION, e.distributionId(), e.divisionCode(), e.finalOn())
                .part(e.distributionVersion())
                .on(e.finalOn())
                .is("FINAL")
                .amount(e.distributableFen())
                .detail(String.valueOf(e.year())));
    }

    void on(@Observes DistributionReturned e) {
        facts.turn(Fact.of(EvidenceKind.DISTRIBUTION, e.distributionId(), e.divisionCode(), e.returnedOn())
                .part(e.distributionVersion())
                .on(e.returnedOn())
                .is("RETURNED")
                .detail(e.reason()));
    }

    void on(@Observes ComplianceChanged e) {
        facts.turn(Fact.of(EvidenceKind.COMPLIANCE, e.associationId(), e.divisionCode(), e.changedOn())
                .on(e.changedOn())
                .is(e.standing()));
    }

    private static String beneficiary(String kind, String wanted, String number) {
        return kind.equals(wanted) ? number : null;
    }
}
