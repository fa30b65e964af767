package org.jointprosperity.evaluation.award;

import static jakarta.persistence.FetchType.LAZY;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jointprosperity.evaluation.standing.Actor;

/** 异议: what somebody says against the decision on an award, and what he was answered; never removed. */
@Entity
@Table(name = "award_objection")
class AwardObjection {

    @Id
    UUID id;

    @ManyToOne(fetch = LAZY)
    Award award;

    String divisionCode;
    String unitCode;
    LocalDate objectedOn;
    String objectorSubject;
    String objectorPerson;
    String objection;
    Boolean upheld;
    LocalDate answeredOn;
    String answererSubject;
    String answererPerson;
    String answer;

    protected AwardObjection() {}

    AwardObjection(Award award, String objection, Actor objector) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.award = award;
        this.divisionCode = award.divisionCode;
        this.unitCode = award.unitCode;
        this.objectedOn = objector.on();
        this.objectorSubject = objector.subject();
        this.objectorPerson = objector.person();
        this.objection = objection;
    }

    void answer(AnswerAwardObjection form, Actor judge) {
        upheld = form.upheld();
        answer = form.answer();
        answeredOn = judge.on();
        answererSubject = judge.subject();
        answererPerson = judge.person();
    }

    boolean isOpen() {
        return answeredOn == null;
    }

    boolean isBy(Actor other) {
        return other.is(objectorSubject, objectorPerson);
    }
}
