package org.jointprosperity.evaluation.evidence.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.contracts.CooperativeEvent.CertificationChanged;
import org.jointprosperity.contracts.CooperativeEvent.CertificationWithdrawn;
import org.jointprosperity.contracts.CooperativeEvent.HouseholdCertified;
import org.jointprosperity.contracts.CooperativeEvent.HouseholdReviewed;
import org.jointprosperity.evaluation.evidence.EvidenceKind;

/** 示范户: certified, reviewed, withdrawn; the income of a household as a band only. */
@ApplicationScoped
class LearningOfCertifications {

    private static final long THOUSAND = 1000L;

    private final Facts facts;
    private final BusinessDay businessDay;

    LearningOfCertifications(Facts facts, BusinessDay businessDay) {
        this.facts = facts;
        this.businessDay = businessDay;
    }

    void on(@Observes HouseholdCertified e) {
        facts.turn(Fact.of(EvidenceKind.CERTIFICATION, e.certificationId(), e.divisionCode(), e.certifiedOn())
                .on(e.certifiedOn())
                .is("CERTIFIED")
                .detail(e.incomeBand())
                .quantity(heads(e.herdSize()))
                .number(e.householdNumber())
                .household(e.householdNumber()));
    }

    /** The event does not say when the entry was changed, so it is now. */
    void on(@Observes CertificationChanged e) {
        facts.turn(Fact.of(EvidenceKind.CERTIFICATION, e.certificationId(), e.divisionCode(), businessDay.today())
                .on(e.certifiedOn())
                .is("CERTIFIED")
                .detail(e.incomeBand())
                .quantity(heads(e.herdSize()))
                .number(e.householdNumber())
                .household(e.householdNumber()));
    }

    void on(@Observes CertificationWithdrawn e) {
        facts.turnKnown(Fact.of(EvidenceKind.CERTIFICATION, e.certificationId(), e.divisionCode(), e.withdrawnOn())
                .is("WITHDRAWN"));
    }

    void on(@Observes HouseholdReviewed e) {
        facts.turn(Fact.of(EvidenceKind.CERTIFICATION_REVIEW, e.certificationId(), e.divisionCode(), e.reviewedOn())
                .part(e.year())
                .on(e.reviewedOn())
                .is(e.outcome())
                .detail(e.incomeBand())
                .number(e.householdNumber())
                .household(e.householdNumber()));
    }

    private static Long heads(Integer herdSize) {
        return herdSize == null ? null : herdSize * THOUSAND;
    }
}
