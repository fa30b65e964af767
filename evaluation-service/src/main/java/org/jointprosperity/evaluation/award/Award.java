package org.jointprosperity.evaluation.award;

import static jakarta.persistence.EnumType.STRING;
import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Filter;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.contracts.EvaluationEvent.AwardGiven;
import org.jointprosperity.contracts.EvaluationEvent.AwardWithdrawn;
import org.jointprosperity.evaluation.evidence.SubjectKind;
import org.jointprosperity.evaluation.score.Score;
import org.jointprosperity.evaluation.score.ScoreLine;
import org.jointprosperity.evaluation.standing.Actor;

/**
 * 年度评优: proposed on the evidence of a year, decided by another person with reasons, open to objection for the days the
 * policy says. The score it was proposed with stays with it; nothing is removed.
 */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE_OR_UNIT)
class Award {

    @Id
    UUID id;

    @Version
    long version;

    String divisionCode;
    String unitCode;

    @Enumerated(STRING)
    SubjectKind subjectKind;

    String subjectNumber;
    int ofYear;
    String code;

    @Enumerated(STRING)
    AwardState state;

    UUID policyId;
    long points;
    boolean recommended;
    long visits;
    int daysToObject;

    @ElementCollection
    @CollectionTable(name = "award_line", joinColumns = @JoinColumn(name = "award_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 200)
    List<ScoreLine> lines = new ArrayList<>();

    LocalDate proposedOn;
    String proposerSubject;
    String proposerPerson;
    String proposal;
    LocalDate decidedOn;
    String deciderSubject;
    String deciderPerson;
    Boolean differs;
    String decision;
    LocalDate objectUntil;
    LocalDate objectedOn;
    String objectorSubject;
    String objectorPerson;
    String objection;
    LocalDate answeredOn;
    String answererSubject;
    String answererPerson;
    String answer;

    protected Award() {}

    /** Proposes towards the year's end, with the record card the policy asks for; nobody proposes himself. */
    Award(ProposeAward form, String divisionCode, Score score, Actor proposer) {
        var from = score.policy().proposableFrom(form.year());
        rule(!proposer.on().isBefore(from), "award-before-years-end", "year", form.year(), "from", from);
        score.requireRecordCard(form.subject(), form.year());
        rule(!form.subject().equals(proposer.person()), "own-award");
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.divisionCode = divisionCode;
        this.unitCode = form.subjectKind() == SubjectKind.UNIT ? form.subject() : null;
        this.subjectKind = form.subjectKind();
        this.subjectNumber = form.subject();
        this.ofYear = form.year();
        this.code = form.code();
        this.state = AwardState.PROPOSED;
        this.policyId = score.policy().id();
        this.points = score.points();
        this.recommended = score.recommended();
        this.visits = score.visits();
        this.daysToObject = score.policy().daysToObject();
        this.lines = new ArrayList<>(score.lines());
        this.proposedOn = proposer.on();
        this.proposerSubject = proposer.subject();
        this.proposerPerson = proposer.person();
        this.proposal = form.reasons();
    }

    /**
     * 决定, by somebody else than who proposed it and whom it is for. It may differ from what the score recommends and then
     * says so; evidence that has fallen away since cannot be decided over.
     */
    Optional<AwardGiven> decide(DecideAward form, Score now, Actor decider) {
        rule(state == AwardState.PROPOSED, "award-out-of-turn", "state", state);
        rule(!decider.is(proposerSubject, proposerPerson), "proposer-cannot-decide");
        rule(!subjectNumber.equals(decider.person()), "own-award");
        if (form.given()) {
            now.requireRecordCard(subjectNumber, ofYear);
        }
        boolean differing = form.given() != recommended;
        rule(form.differs() == differing, "award-differs-unsaid", "points", points, "recommended", recommended);
        decidedOn = decider.on();
        deciderSubject = decider.subject();
        deciderPerson = decider.person();
        differs = differing;
        decision = form.reasons();
        state = form.given() ? AwardState.GIVEN : AwardState.DECLINED;
        if (!form.given()) {
            return Optional.empty();
        }
        objectUntil = decider.on().plusDays(daysToObject);
        return Optional.of(new AwardGiven(
                id,
                code,
                subjectKind.name(),
                subjectNumber,
                ofYear,
                points,
                differs,
                divisionCode,
                unitCode,
                decidedOn,
                objectUntil));
    }

    /** 异议: within its days, and by somebody else than who decided; one objection stands for all. */
    void object(ObjectToAward form, Actor objector) {
        rule(state == AwardState.GIVEN, "award-out-of-turn", "state", state);
        rule(!objector.on().isAfter(objectUntil), "too-late-to-object", "objectUntil", objectUntil);
        rule(!objector.is(deciderSubject, deciderPerson), "decider-cannot-object");
        state = AwardState.OBJECTED;
        objectedOn = objector.on();
        objectorSubject = objector.subject();
        objectorPerson = objector.person();
        objection = form.reasons();
    }

    /** Answers the objection, by somebody who is no party: neither proposed, nor decided, nor objected, nor has it. */
    Optional<AwardWithdrawn> answer(AnswerAwardObjection form, Actor judge) {
        rule(state == AwardState.OBJECTED, "award-out-of-turn", "state", state);
        rule(!isParty(judge), "judge-is-party-to-award");
        answeredOn = judge.on();
        answererSubject = judge.subject();
        answererPerson = judge.person();
        answer = form.answer();
        state = form.upheld() ? AwardState.WITHDRAWN : AwardState.CONFIRMED;
        return form.upheld()
                ? Optional.of(new AwardWithdrawn(
                        id, code, subjectKind.name(), subjectNumber, ofYear, divisionCode, unitCode, answeredOn))
                : Optional.empty();
    }

    private boolean isParty(Actor judge) {
        return judge.is(proposerSubject, proposerPerson)
                || judge.is(deciderSubject, deciderPerson)
                || judge.is(objectorSubject, objectorPerson)
                || subjectNumber.equals(judge.person());
    }
}
