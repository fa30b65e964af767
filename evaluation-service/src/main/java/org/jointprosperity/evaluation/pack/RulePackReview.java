package org.jointprosperity.evaluation.pack;

import static jakarta.persistence.FetchType.LAZY;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jointprosperity.evaluation.standing.Actor;

/** 审查记录: one person's word on one version of a pack, on a day; never changed. */
@Entity
@Immutable
class RulePackReview {

    @Id
    UUID id;

    @ManyToOne(fetch = LAZY)
    @JoinColumn(name = "rule_pack_id")
    RulePackVersion pack;

    int number;
    String divisionCode;

    @Column(name = "is_approval")
    boolean approved;

    String reasons;
    String reviewerSubject;
    String reviewerPerson;
    LocalDate reviewedOn;

    protected RulePackReview() {}

    RulePackReview(RulePackVersion pack, int number, ReviewRulePack request, Actor reviewer) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.pack = pack;
        this.number = number;
        this.divisionCode = pack.divisionCode;
        this.approved = request.approved();
        this.reasons = request.reasons();
        this.reviewerSubject = reviewer.subject();
        this.reviewerPerson = reviewer.person();
        this.reviewedOn = reviewer.on();
    }
}
