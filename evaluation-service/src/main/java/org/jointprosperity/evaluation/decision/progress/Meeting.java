package org.jointprosperity.evaluation.decision.progress;

import static jakarta.persistence.EnumType.STRING;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.contracts.EvaluationEvent.StageJudged;
import org.jointprosperity.contracts.EvaluationEvent.Subject;
import org.jointprosperity.evaluation.rule.Body;
import org.jointprosperity.evaluation.rule.Counts;
import org.jointprosperity.evaluation.rule.Jurisdiction;
import org.jointprosperity.evaluation.rule.Text;
import org.jointprosperity.evaluation.stored.StoredCounts;
import org.jointprosperity.evaluation.stored.StoredVerdict;
import org.jointprosperity.evaluation.verdict.AskVerdict;
import org.jointprosperity.evaluation.verdict.Outcome;
import org.jointprosperity.evaluation.verdict.RuleBook;
import org.jointprosperity.evaluation.verdict.Verdict;

/** 会议: one meeting of a stage with the verdict on it; it is never changed or removed, a void one is held again. */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE)
public class Meeting {

    @Id
    UUID id;

    @Column(name = "decision_id")
    UUID decisionId;

    String divisionCode;
    int stage;
    int number;

    @Enumerated(STRING)
    Body body;

    LocalDate heldOn;
    LocalDate noticeOn;

    @Enumerated(STRING)
    MotionSource motionSource;

    String content;
    String minutes;
    int signatures;
    int townshipAttendees;
    String mandate;

    @Convert(converter = StoredCounts.class)
    Counts counts;

    @Enumerated(STRING)
    Outcome outcome;

    String ruleId;

    @Convert(converter = StoredVerdict.class)
    Verdict verdict;

    protected Meeting() {}

    Meeting(Case of, int stage, int number, Body body, RecordMeeting form) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.decisionId = of.id();
        this.divisionCode = of.divisionCode();
        this.stage = stage;
        this.number = number;
        this.body = body;
        this.heldOn = form.heldOn();
        this.noticeOn = form.noticeOn();
        this.counts = form.counts();
        this.motionSource = form.motionSource();
        this.content = form.content();
        this.minutes = form.minutes();
        this.signatures = form.signatures();
        this.townshipAttendees = form.townshipAttendees();
        this.mandate = form.mandate();
    }

    AskVerdict asVerdictQuestion(String matter) {
        return new AskVerdict(
                body,
                matter,
                heldOn,
                new Jurisdiction(divisionCode),
                counts,
                noticeOn == null ? null : (int) ChronoUnit.DAYS.between(noticeOn, heldOn),
                mandate);
    }

    /** Whether both tell of one meeting: the same body, day, numbers and minutes. */
    boolean isSameAs(Meeting other) {
        return body == other.body
                && heldOn.equals(other.heldOn)
                && minutes.equals(other.minutes)
                && counts.equals(other.counts);
    }

    /** Has it judged by the rules of its day, which may want to know when it was announced. */
    public void judgedBy(RuleBook rules, String matter) {
        var question = asVerdictQuestion(matter);
        if (noticeOn == null) {
            rules.wantedNotice(question).ifPresent(notice -> {
                throw notice.rule()
                        .told(Refusal.field("noticeOn", "notice-missing")
                                .with("wanted", notice.days())
                                .with("missing", notice.days()));
            });
        }
        this.verdict = rules.judge(question);
        this.outcome = verdict.outcome();
        this.ruleId = verdict.ruleId();
    }

    /** Says beside its verdict what has to be looked at. */
    public void caution(Text words) {
        this.verdict = verdict.with(words);
    }

    /** What is told of it: outside it matters only that one without a rule in force or a vote that stands counts for nothing. */
    public StageJudged told(Subject subject) {
        boolean counts = outcome == Outcome.CARRIED || outcome == Outcome.NOT_CARRIED;
        return new StageJudged(
                decisionId,
                subject,
                stage,
                body.name(),
                (counts ? outcome : Outcome.VOID).name(),
                ruleId,
                divisionCode,
                heldOn);
    }

    /** Number of its stage. */
    public int stage() {
        return stage;
    }

    /** The day it was held. */
    public LocalDate heldOn() {
        return heldOn;
    }

    /** What the rules said of it. */
    public Outcome outcome() {
        return outcome;
    }

    /** Whether the stage is through by it. */
    public boolean isCarried() {
        return outcome == Outcome.CARRIED;
    }
}
