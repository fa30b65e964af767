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
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jointprosperity.evaluation.rule.Text;
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

    /** 差异提示: that it was found fulfilled against its own poll, with the numbers; empty where the two agree. */
    Optional<Text> caution() {
        if (result != Result.FULFILLED || poll == null || !poll.disapproves()) {
            return Optional.empty();
        }
        return Optional.of(new Text(
                "评为已兑现，而测评不满意 %d 票，不少于满意 %d 票与基本满意 %d 票之和；理由中应当说明差异。"
                        .formatted(poll.dissatisfied(), poll.satisfied(), poll.fair()),
                "Found fulfilled, while %d were dissatisfied in the poll, not fewer than the %d satisfied and %d fairly satisfied; the reasons should explain the difference."
                        .formatted(poll.dissatisfied(), poll.satisfied(), poll.fair())));
    }

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
