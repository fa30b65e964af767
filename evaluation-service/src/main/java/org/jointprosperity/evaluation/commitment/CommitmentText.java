package org.jointprosperity.evaluation.commitment;

import static jakarta.persistence.FetchType.LAZY;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
import org.jointprosperity.evaluation.standing.Actor;

/** 承诺文本: one version of what was put forward, by whom, and what its review said; kept for ever. */
@Entity
class CommitmentText {

    @Id
    UUID id;

    @ManyToOne(fetch = LAZY)
    Commitment commitment;

    String divisionCode;
    String unitCode;
    int number;
    String content;
    String proposerSubject;
    String proposerPerson;
    LocalDate proposedOn;
    String reviewerSubject;
    String reviewerPerson;
    LocalDate reviewedOn;
    Boolean approved;
    String reasons;

    protected CommitmentText() {}

    CommitmentText(Commitment commitment, int number, String content, Actor proposer) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.commitment = commitment;
        this.divisionCode = commitment.divisionCode;
        this.unitCode = commitment.unitCode;
        this.number = number;
        this.content = content;
        this.proposerSubject = proposer.subject();
        this.proposerPerson = proposer.person();
        this.proposedOn = proposer.on();
    }

    void reviewed(Actor reviewer, boolean approved, String reasons) {
        this.reviewerSubject = reviewer.subject();
        this.reviewerPerson = reviewer.person();
        this.reviewedOn = reviewer.on();
        this.approved = approved;
        this.reasons = reasons;
    }

    boolean isBy(Actor actor) {
        return actor.is(proposerSubject, proposerPerson);
    }
}
