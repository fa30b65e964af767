package org.jointprosperity.evaluation.star;

import static jakarta.persistence.EnumType.STRING;
import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.contracts.EvaluationEvent.StarAwarded;
import org.jointprosperity.contracts.EvaluationEvent.StarWithdrawn;
import org.jointprosperity.evaluation.commitment.Commitments.Ended;
import org.jointprosperity.evaluation.commitment.Result;
import org.jointprosperity.evaluation.standing.Actor;

/** 红星: given to a person for a year, once, by a superior; whoever may see it may object within the days it stands open. */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE)
class Star {

    @Id
    UUID id;

    @Version
    long version;

    String divisionCode;
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
    String objection;
    LocalDate answeredOn;
    String answer;

    protected Star() {}

    /** Gives the star for commitments that all ended fulfilled in its year; nobody gives one to himself. */
    Star(AwardStar form, String divisionCode, List<Ended> ended, LocalDate from, int daysToObject, Actor awarder) {
        rule(!form.person().equals(awarder.person()), "own-star");
        rule(!awarder.on().isBefore(from), "star-before-years-end", "year", form.year(), "from", from);
        rule(!ended.isEmpty(), "star-without-commitment", "year", form.year());
        long unfulfilled =
                ended.stream().filter(each -> each.result() != Result.FULFILLED).count();
        rule(unfulfilled == 0, "star-despite-unfulfilled", "unfulfilled", unfulfilled);
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.divisionCode = divisionCode;
        this.personNumber = form.person();
        this.ofYear = form.year();
        this.fulfilledCommitments = ended.size();
        this.reasons = form.reasons();
        this.state = StarState.AWARDED;
        this.awardedOn = awarder.on();
        this.awarderSubject = awarder.subject();
        this.awarderPerson = awarder.person();
        this.objectUntil = awarder.on().plusDays(daysToObject);
    }

    StarAwarded awarded() {
        return new StarAwarded(id, personNumber, ofYear, divisionCode, awardedOn);
    }

    /** 异议: within the days to object, and by somebody else than who gave it; one objection stands for all. */
    void object(ObjectToStar form, Actor objector) {
        rule(state == StarState.AWARDED, "star-not-open-to-objection", "state", state);
        rule(!objector.on().isAfter(objectUntil), "too-late-to-object", "objectUntil", objectUntil);
        rule(!isAwarder(objector), "awarder-cannot-object");
        state = StarState.OBJECTED;
        objectedOn = objector.on();
        objectorSubject = objector.subject();
        objection = form.reasons();
    }

    /** Answers the objection, by somebody else than who gave the star and who objected. */
    Optional<StarWithdrawn> answer(AnswerStarObjection form, Actor judge) {
        rule(state == StarState.OBJECTED, "no-objection-to-answer", "state", state);
        rule(!isAwarder(judge) && !judge.subject().equals(objectorSubject), "judge-is-party");
        answeredOn = judge.on();
        answer = form.answer();
        state = form.upheld() ? StarState.UPHELD : StarState.WITHDRAWN;
        return form.upheld()
                ? Optional.empty()
                : Optional.of(new StarWithdrawn(id, personNumber, ofYear, divisionCode, answeredOn));
    }

    private boolean isAwarder(Actor actor) {
        return actor.is(awarderSubject, awarderPerson);
    }
}
