package org.jointprosperity.evaluation.commitment;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jointprosperity.evaluation.standing.Actor;

/** 评诺: the one evaluation a commitment ends in; the database takes no second one and changes none. */
@Entity
@Immutable
class CommitmentEvaluation {

    @Id
    UUID id;

    @ManyToOne(fetch = LAZY)
    Commitment commitment;

    String divisionCode;
    String unitCode;

    @Enumerated(STRING)
    Result result;

    String reasons;

    @Embedded
    Poll poll;

    LocalDate evaluatedOn;
    String evaluatorSubject;
    String evaluatorPerson;

    protected CommitmentEvaluation() {}

    CommitmentEvaluation(Commitment commitment, EvaluateCommitment form, Actor evaluator) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.commitment = commitment;
        this.divisionCode = commitment.divisionCode;
        this.unitCode = commitment.unitCode;
        this.result = form.result();
        this.reasons = form.reasons();
        this.poll = form.poll();
        this.evaluatedOn = evaluator.on();
        this.evaluatorSubject = evaluator.subject();
        this.evaluatorPerson = evaluator.person();
    }
}
