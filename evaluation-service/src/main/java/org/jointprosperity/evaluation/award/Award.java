package org.jointprosperity.evaluation.award;

import static jakarta.persistence.EnumType.STRING;
import static java.time.temporal.ChronoUnit.DAYS;
import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
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
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.contracts.EvaluationEvent;
import org.jointprosperity.contracts.EvaluationEvent.AwardGiven;
import org.jointprosperity.contracts.EvaluationEvent.AwardWithdrawn;
import org.jointprosperity.evaluation.evidence.SubjectKind;
import org.jointprosperity.evaluation.score.Score;
import org.jointprosperity.evaluation.score.ScoreLine;
import org.jointprosperity.evaluation.standing.Actor;

/**
 * 年度评优: proposed on the evidence of a year, decided by another person with reasons, open to objection for the days the
 * policy says: given, to everybody; declined, to whom it was for. The score it was proposed with stays with it, and so does
 * that of the day of the decision; nothing is removed.
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

    /** The score as it stood when it was decided; null before, and where that was not kept. */
    Long decidedPoints;

    Boolean decidedRecommended;
    LocalDate objectUntil;

    /** By the decision, or by the answer to whom it was for. */
    LocalDate givenOn;

    LocalDate withdrawnOn;

    /** Counts objections and answers, so that each makes a new version of the record. */
    int changes;

    @OneToMany(mappedBy = "award", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    @BatchSize(size = 200)
    List<AwardObjection> objections = new ArrayList<>();

    protected Award() {}

    /** Proposes towards the year's end, with the record card the policy asks for; nobody proposes himself or whom he acts for. */
    Award(ProposeAward form, String divisionCode, Score score, Actor proposer, boolean forItself) {
        var from = score.policy().proposableFrom(form.year());
        rule(
                !proposer.on().isBefore(from),
                "award-before-years-end",
                "year",
                form.year(),
                "from",
                from,
                "missing",
                DAYS.between(proposer.on(), from));
        score.requireRecordCard(form.subject(), form.year());
        rule(!forItself, "own-award");
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
     * 决定, by somebody else than who proposed it and whom it is for, by the evidence of the day. It may differ from what the
     * score recommends and then says so; evidence that has fallen away since cannot be decided over.
     */
    Optional<AwardGiven> decide(DecideAward form, Score now, Actor decider, boolean forItself) {
        rule(state == AwardState.PROPOSED, "award-out-of-turn", "state", state);
        rule(!decider.is(proposerSubject, proposerPerson), "proposer-cannot-decide");
        rule(!forItself, "own-award");
        if (form.given()) {
            now.requireRecordCard(subjectNumber, ofYear);
        }
        boolean differing = form.given() != now.recommended();
        rule(
                form.differs() == differing,
                "award-differs-unsaid",
                "points",
                now.points(),
                "recommended",
                now.recommended());
        decidedOn = decider.on();
        deciderSubject = decider.subject();
        deciderPerson = decider.person();
        differs = differing;
        decision = form.reasons();
        decidedPoints = now.points();
        decidedRecommended = now.recommended();
        objectUntil = decider.on().plusDays(daysToObject);
        if (!form.given()) {
            state = AwardState.DECLINED;
            return Optional.empty();
        }
        return Optional.of(given(now, differing, decider.on()));
    }

    /**
     * 异议: within its days, once by each, and by somebody else than who decided. Against an award that was declined only who
     * it was for may speak; others' objections do not use his up.
     */
    void object(ObjectToAward form, Actor objector, boolean forItself) {
        rule(
                state != AwardState.PROPOSED && state != AwardState.WITHDRAWN && objectUntil != null,
                "award-out-of-turn",
                "state",
                state);
        objector.requireInTimeToObject(objectUntil, "record-card-and-awards");
        rule(!objector.is(deciderSubject, deciderPerson), "decider-cannot-object");
        rule(givenOn != null || forItself, "declined-for-another");
        rule(objections.stream().noneMatch(each -> each.isBy(objector)), "objected-before");
        objections.add(new AwardObjection(this, form.reasons(), objector));
        changes++;
        state = AwardState.OBJECTED;
    }

    /**
     * Answers an objection, by somebody who is no party: neither proposed, nor decided, nor objected, nor has it. One that is
     * upheld withdraws what was given, and gives what was declined; the other objections to what is withdrawn have their end.
     */
    Optional<EvaluationEvent.OfAward> answer(AnswerAwardObjection form, Score now, Actor judge, boolean forItself) {
        rule(state == AwardState.OBJECTED, "award-out-of-turn", "state", state);
        rule(!forItself && !isParty(judge), "judge-is-party-to-award");
        asked(form.objection()).answer(form, judge);
        changes++;
        if (!form.upheld()) {
            if (open().isEmpty()) {
                state = givenOn == null ? AwardState.DECLINED : AwardState.CONFIRMED;
            }
            return Optional.empty();
        }
        if (givenOn == null) {
            now.requireRecordCard(subjectNumber, ofYear);
            objectUntil = judge.on().plusDays(daysToObject);
            return Optional.of(given(now, !now.recommended(), judge.on()));
        }
        state = AwardState.WITHDRAWN;
        withdrawnOn = judge.on();
        return Optional.of(new AwardWithdrawn(
                id, code, subjectKind.name(), subjectNumber, ofYear, divisionCode, unitCode, withdrawnOn));
    }

    private AwardGiven given(Score now, boolean differing, LocalDate on) {
        state = AwardState.GIVEN;
        givenOn = on;
        return new AwardGiven(
                id,
                code,
                subjectKind.name(),
                subjectNumber,
                ofYear,
                now.points(),
                differing,
                divisionCode,
                unitCode,
                on,
                objectUntil);
    }

    /** The objection of this id; where none is named, the only open one. */
    private AwardObjection asked(UUID named) {
        var open = open();
        rule(named != null || open.size() == 1, "objection-not-named", "open", open.size());
        return named == null
                ? open.get(0)
                : open.stream()
                        .filter(each -> each.id.equals(named))
                        .findFirst()
                        .orElseThrow(() -> new RuleViolation("objection-not-open").with("objection", named));
    }

    private List<AwardObjection> open() {
        return objections.stream().filter(AwardObjection::isOpen).toList();
    }

    private boolean isParty(Actor judge) {
        return judge.is(proposerSubject, proposerPerson)
                || judge.is(deciderSubject, deciderPerson)
                || objections.stream().anyMatch(each -> each.isBy(judge));
    }
}
