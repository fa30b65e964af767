package org.jointprosperity.evaluation.star;

import static jakarta.persistence.EnumType.STRING;
import static java.time.temporal.ChronoUnit.DAYS;
import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.contracts.EvaluationEvent;
import org.jointprosperity.contracts.EvaluationEvent.StarAwarded;
import org.jointprosperity.contracts.EvaluationEvent.StarKept;
import org.jointprosperity.contracts.EvaluationEvent.StarWithdrawn;
import org.jointprosperity.evaluation.standing.Actor;

/** 红星: given to a person for a year, once, by a superior; whoever may see it may object within the days it stands open. */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE_OR_UNIT)
class Star {

    @Id
    UUID id;

    @Version
    long version;

    String divisionCode;
    String unitCode;
    String personNumber;
    int ofYear;
    int fulfilledCommitments;
    String reasons;

    @Enumerated(STRING)
    StarState state;

    LocalDate awardedOn;
    String awarderSubject;
    String awarderPerson;
    LocalDate objectUntil;
    LocalDate objectedOn;
    String objectorSubject;
    String objectorPerson;
    String objection;
    LocalDate answeredOn;
    String answererSubject;
    String answererPerson;
    String answer;

    protected Star() {}

    /** Gives the star of a year on its grounds; nobody gives one to himself. */
    Star(AwardStar form, String divisionCode, String unitCode, Grounds grounds, Terms terms, Actor awarder) {
        var from = terms.from(form.year());
        rule(!form.person().equals(awarder.person()), "own-star");
        rule(
                !awarder.on().isBefore(from),
                "star-before-years-end",
                "year",
                form.year(),
                "from",
                from,
                "missing",
                DAYS.between(awarder.on(), from));
        grounds.require(form.year());
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.divisionCode = divisionCode;
        this.unitCode = unitCode;
        this.personNumber = form.person();
        this.ofYear = form.year();
        this.fulfilledCommitments = grounds.count();
        this.reasons = form.reasons();
        this.state = StarState.AWARDED;
        this.awardedOn = awarder.on();
        this.awarderSubject = awarder.subject();
        this.awarderPerson = awarder.person();
        this.objectUntil = awarder.on().plusDays(terms.daysToObject());
    }

    StarAwarded awarded() {
        return new StarAwarded(id, personNumber, ofYear, divisionCode, awardedOn);
    }

    /** 异议: within the days to object, and by somebody else than who gave it; one objection stands for all. */
    void object(ObjectToStar form, Actor objector) {
        rule(state == StarState.AWARDED, "star-not-open-to-objection", "state", state);
        objector.requireInTimeToObject(objectUntil, "post-commitment-star");
        rule(!isAwarder(objector), "awarder-cannot-object");
        state = StarState.OBJECTED;
        objectedOn = objector.on();
        objectorSubject = objector.subject();
        objectorPerson = objector.person();
        objection = form.reasons();
    }

    /** Answers the objection, by somebody who is no party: neither gave the star, nor objected, nor has it. */
    EvaluationEvent answer(AnswerStarObjection form, Actor judge) {
        rule(state == StarState.OBJECTED, "no-objection-to-answer", "state", state);
        rule(!isParty(judge), "judge-is-party");
        answeredOn = judge.on();
        answererSubject = judge.subject();
        answererPerson = judge.person();
        answer = form.answer();
        if (form.outcome() == StarAnswer.WITHDRAWN) {
            state = StarState.WITHDRAWN;
            return new StarWithdrawn(id, personNumber, ofYear, divisionCode, answeredOn);
        }
        state = StarState.UPHELD;
        return new StarKept(id, personNumber, ofYear, divisionCode, unitCode, answeredOn);
    }

    private boolean isParty(Actor judge) {
        return isAwarder(judge) || judge.is(objectorSubject, objectorPerson) || personNumber.equals(judge.person());
    }

    private boolean isAwarder(Actor actor) {
        return actor.is(awarderSubject, awarderPerson);
    }
}
