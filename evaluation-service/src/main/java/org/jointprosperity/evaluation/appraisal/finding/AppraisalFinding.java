package org.jointprosperity.evaluation.appraisal.finding;

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
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.evaluation.appraisal.campaign.Appraisal;
import org.jointprosperity.evaluation.appraisal.campaign.AppraisalSubject;
import org.jointprosperity.evaluation.appraisal.finding.RecordFinding.Decision;
import org.jointprosperity.evaluation.appraisal.kind.OrganisationKind;
import org.jointprosperity.evaluation.appraisal.kind.Stage;
import org.jointprosperity.evaluation.appraisal.scale.AppraisalGrade;
import org.jointprosperity.evaluation.appraisal.scale.Consequence;
import org.jointprosperity.evaluation.standing.Actor;

/**
 * 评定: the grade people found for one of those appraised, and why. It may differ from the poll and then says so, as nobody is
 * taken by votes alone 不能简单以票取人. The appraised may object once; with the appraisal it is closed for ever.
 */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE_OR_UNIT)
public class AppraisalFinding {

    @Id
    UUID id;

    @Version
    long version;

    UUID appraisalId;
    String divisionCode;
    String unitCode;
    String kindCode;
    int ofYear;
    UUID subjectId;
    String subjectKind;
    String subjectNumber;
    int grade;
    String gradeCode;

    @Enumerated(STRING)
    Consequence consequence;

    String pollGradeCode;
    Boolean differs;
    String reasons;
    String improvementPlan;
    LocalDate improvementDue;
    String handling;

    @Enumerated(STRING)
    VillageClass villageClass;

    String ruleId;
    LocalDate foundOn;
    String finderSubject;
    String finderPerson;
    LocalDate objectUntil;
    LocalDate objectedOn;
    String objectorSubject;
    String objection;
    LocalDate answeredOn;
    String answer;
    String answererSubject;
    String firstGradeCode;
    LocalDate closedOn;
    int timesRunning;

    protected AppraisalFinding() {}

    AppraisalFinding(Appraisal appraisal, AppraisalSubject subject, RecordFinding form, Judged judged, Actor finder) {
        appraisal.requireStage(Stage.FINDING);
        rule(
                !subject.isProbationary(),
                "probationary-gets-no-grade",
                "rule",
                appraisal.kind().code());
        rule(
                !subject.number().equals(finder.person()),
                "own-finding",
                "rule",
                appraisal.kind().code());
        rule(
                form.villageClass() == null || OrganisationKind.BRANCH.name().equals(subject.kind()),
                "village-class-of-branches-only");
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.appraisalId = appraisal.id();
        this.divisionCode = appraisal.divisionCode();
        this.unitCode = appraisal.unitCode();
        this.kindCode = appraisal.kind().code();
        this.ofYear = appraisal.year();
        this.subjectId = subject.id();
        this.subjectKind = subject.kind();
        this.subjectNumber = subject.number();
        this.villageClass = form.villageClass();
        this.foundOn = finder.on();
        this.finderSubject = finder.subject();
        this.finderPerson = finder.person();
        decide(form.decision(), judged, finder.on());
    }

    /**
     * What the rules say of a grade.
     *
     * @param pollGrade what the poll by itself would say, or null where too few voted to tell
     * @param ruleId the rule by which a body judged, or null
     */
    record Judged(AppraisalGrade grade, AppraisalGrade pollGrade, String ruleId) {}

    private void decide(Decision decision, Judged judged, LocalDate today) {
        boolean different = judged.pollGrade() != null
                && !judged.pollGrade().code().equals(judged.grade().code());
        rule(
                judged.pollGrade() == null || different == decision.differs(),
                different ? "differing-finding-unsaid" : "finding-does-not-differ",
                "grade",
                judged.grade().code(),
                "rule",
                kindCode);
        grade = judged.grade().ordinal();
        gradeCode = judged.grade().code();
        consequence = judged.grade().consequence();
        pollGradeCode = judged.pollGrade() == null ? null : judged.pollGrade().code();
        differs = judged.pollGrade() == null ? null : Boolean.valueOf(different);
        ruleId = judged.ruleId();
        reasons = decision.reasons();
        improvementPlan = decision.improvementPlan();
        improvementDue = decision.improvementDue();
        handling = decision.handling();
        if (consequence == Consequence.IMPROVEMENT) {
            rule(
                    isSaid(improvementPlan) && improvementDue != null,
                    "improvement-plan-missing",
                    "grade",
                    gradeCode,
                    "missing",
                    (isSaid(improvementPlan) ? 0 : 1) + (improvementDue == null ? 1 : 0),
                    "rule",
                    kindCode);
            rule(
                    improvementDue.isAfter(today),
                    "improvement-due-in-the-past",
                    "due",
                    improvementDue,
                    "today",
                    today,
                    "missing",
                    DAYS.between(improvementDue, today) + 1,
                    "rule",
                    kindCode);
        }
        rule(
                consequence != Consequence.HANDLING || isSaid(handling),
                "handling-missing",
                "grade",
                gradeCode,
                "rule",
                kindCode);
    }

    /**
     * 反馈: the appraised has been told on a day, not before it was found. The days to object, which are his, run from the day
     * it was entered where that is later: a day in the past takes none of them away.
     */
    void feedBack(LocalDate on, LocalDate today, int objectDays) {
        rule(
                !on.isBefore(foundOn),
                "fed-back-before-found",
                "on",
                on,
                "foundOn",
                foundOn,
                "missing",
                DAYS.between(on, foundOn),
                "rule",
                kindCode);
        objectUntil = (on.isBefore(today) ? today : on).plusDays(objectDays);
    }

    /** 异议: of the appraised himself, once, within the days for it. */
    void object(ObjectToFinding form, Actor objector) {
        rule(objectUntil != null, "finding-not-fed-back", "rule", kindCode);
        rule(objectedOn == null && closedOn == null, "finding-not-open-to-objection", "rule", kindCode);
        objector.requireInTimeToObject(objectUntil, kindCode);
        objectedOn = objector.on();
        objectorSubject = objector.subject();
        objection = form.reasons();
    }

    /** Answers the objection, by somebody who neither found nor objected; a new decision takes the place of the first. */
    void answer(AnswerFindingObjection form, Judged judged, Actor judge) {
        rule(objectedOn != null && answeredOn == null, "no-finding-objection-to-answer");
        if (judge.is(finderSubject, finderPerson) || judge.subject().equals(objectorSubject)) {
            throw new Refusal(403, "judge-of-finding-is-party").with("rule", kindCode);
        }
        if (form.decision() != null) {
            firstGradeCode = gradeCode;
            decide(form.decision(), judged, judge.on());
        }
        answeredOn = judge.on();
        answer = form.answer();
        answererSubject = judge.subject();
    }

    /** Whether it may still change: an objection is open, or may yet come. */
    boolean isOpen(LocalDate today) {
        return answeredOn == null && (objectedOn != null || objectUntil == null || !today.isAfter(objectUntil));
    }

    /** 办结: closed once; how many findings of not competent run up to it. */
    void close(LocalDate on, int running) {
        rule(closedOn == null, "finding-closed", "closedOn", closedOn);
        closedOn = on;
        timesRunning = running;
    }

    boolean isOfPerson() {
        return AppraisalSubject.PERSON.equals(subjectKind);
    }

    private static boolean isSaid(String text) {
        return text != null && !text.isBlank();
    }
}
