package org.jointprosperity.evaluation.decision;

import static jakarta.persistence.EnumType.STRING;
import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Filter;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.contracts.EvaluationEvent;
import org.jointprosperity.contracts.EvaluationEvent.DecisionCarried;
import org.jointprosperity.contracts.EvaluationEvent.DecisionClosed;
import org.jointprosperity.contracts.EvaluationEvent.DecisionOpened;
import org.jointprosperity.contracts.EvaluationEvent.DecisionRejected;
import org.jointprosperity.contracts.EvaluationEvent.StageJudged;
import org.jointprosperity.contracts.EvaluationEvent.Subject;
import org.jointprosperity.evaluation.rule.Body;
import org.jointprosperity.evaluation.rule.Count;
import org.jointprosperity.evaluation.rule.Counts;
import org.jointprosperity.evaluation.rule.Matter;
import org.jointprosperity.evaluation.template.Stage;
import org.jointprosperity.evaluation.template.Template;
import org.jointprosperity.evaluation.verdict.Outcome;
import org.jointprosperity.evaluation.verdict.RuleBook;
import org.jointprosperity.evaluation.verdict.Verdict;

/** 村级决策: a motion on its way through the stages of its template; what is not carried blocks what follows. */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE)
public class Decision {

    /** The numbers of a roll that stay as they were when the stage was first held. */
    private static final List<Count> ROLL =
            List.of(Count.ELIGIBLE, Count.HOUSEHOLDS, Count.MEMBERS, Count.VOTING_RIGHTS);

    @Id
    UUID id;

    @Version
    long version;

    String subjectContext;
    String subjectKind;
    UUID subjectId;
    int subjectVersion;
    String matter;
    String template;
    String title;
    String branchNumber;
    String divisionCode;

    @Enumerated(STRING)
    State state;

    LocalDate openedOn;
    LocalDate closedOn;

    @Enumerated(STRING)
    CloseDecision.Reason closeReason;

    int meetingsHeld;
    Integer rollMembers;
    Integer rollVotes;

    @OneToMany(mappedBy = "decision", cascade = CascadeType.PERSIST)
    @OrderBy("stage, number")
    @BatchSize(size = 200)
    List<Meeting> meetings = new ArrayList<>();

    protected Decision() {}

    /** Opens a decision of the village a branch lies in. */
    Decision(OpenDecision request, Template template, Matter matter, String divisionCode, LocalDate today) {
        rule(template.decides(matter), "matter-not-of-template", "matter", matter.code(), "template", template.id());
        notInTheFuture(request.openedOn(), today);
        this.id = UuidCreator.getTimeOrderedEpoch();
        var about = request.subject() == null
                ? new Subject(EvaluationEvent.CONTEXT, "decision", id, 1)
                : request.subject().subject();
        this.subjectContext = about.context();
        this.subjectKind = about.kind();
        this.subjectId = about.id();
        this.subjectVersion = about.version();
        this.matter = matter.code();
        this.template = template.id();
        this.title = request.title();
        this.branchNumber = request.branch();
        this.divisionCode = divisionCode;
        this.state = State.OPEN;
        this.openedOn = request.openedOn();
    }

    /** Opens the decision of a cooperative's assembly on what was proposed to it, by the roll frozen on that day. */
    Decision(AssemblyMotion motion, Template template, Matter matter) {
        rule(template.decides(matter), "matter-not-of-template", "matter", matter.code(), "template", template.id());
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.subjectContext = motion.subject().context();
        this.subjectKind = motion.subject().kind();
        this.subjectId = motion.subject().id();
        this.subjectVersion = motion.subject().version();
        this.matter = matter.code();
        this.template = template.id();
        this.title = motion.title();
        this.branchNumber = motion.branchNumber();
        this.divisionCode = motion.divisionCode();
        this.state = State.OPEN;
        this.openedOn = motion.proposedOn();
        this.rollMembers = motion.members();
        this.rollVotes = motion.votes();
    }

    DecisionOpened opened() {
        return new DecisionOpened(id, subject(), matter, template, divisionCode, openedOn);
    }

    /**
     * Records a meeting of a stage and has it judged. A void meeting leaves the stage to be held again; a valid meeting
     * that says no ends the decision; the last stage carried carries the decision.
     */
    List<EvaluationEvent> record(Stage stage, Template course, RecordMeeting sent, RuleBook rules, LocalDate today) {
        rule(state == State.OPEN, "decision-not-open", "state", state);
        var form = onFrozenRoll(sent);
        requireTurn(stage);
        var body = form.body() == null ? stage.usualBody() : form.body();
        rule(stage.bodies().contains(body), "body-not-of-stage", "body", body, "bodies", stage.bodies());
        requireDates(form, today);
        requireFrozenRoll(stage, body, form.counts());
        requireWhatThePaperShows(form);

        var meeting = new Meeting(this, stage.number(), held(stage.number()).size() + 1, body, form);
        var question = meeting.asVerdictQuestion();
        if (form.noticeOn() == null && rules.wantsNotice(question)) {
            throw Refusal.field("noticeOn", "notice-missing");
        }
        meeting.judged(rules.judge(question));
        meetings.add(meeting);
        meetingsHeld++;
        return events(meeting, course.endsWith(stage));
    }

    /** Closes the decision before its stages are through. */
    DecisionClosed close(CloseDecision request, LocalDate today) {
        rule(state == State.OPEN, "decision-not-open", "state", state);
        notInTheFuture(request.closedOn(), today);
        rule(
                !request.closedOn().isBefore(lastDay()),
                "closed-before-last-meeting",
                "closedOn",
                request.closedOn(),
                "lastDay",
                lastDay());
        state = State.CLOSED;
        closedOn = request.closedOn();
        closeReason = request.reason();
        return new DecisionClosed(id, subject(), matter, closeReason.name(), divisionCode, closedOn);
    }

    Subject subject() {
        return new Subject(subjectContext, subjectKind, subjectId, subjectVersion);
    }

    /** The meetings of a stage, the first first. */
    List<Meeting> held(int stage) {
        return meetings.stream().filter(meeting -> meeting.stage == stage).toList();
    }

    /** The stage to be held next, or null where none is. */
    Integer nextStage() {
        if (state != State.OPEN) {
            return null;
        }
        int stage = 1;
        while (isCarried(stage)) {
            stage++;
        }
        return stage;
    }

    boolean isCarried(int stage) {
        return held(stage).stream().anyMatch(Meeting::isCarried);
    }

    private List<EvaluationEvent> events(Meeting meeting, boolean last) {
        var events = new ArrayList<EvaluationEvent>();
        events.add(new StageJudged(
                id,
                subject(),
                meeting.stage,
                meeting.body.name(),
                announced(meeting.outcome),
                meeting.ruleId,
                divisionCode,
                meeting.heldOn));
        if (meeting.outcome == Outcome.NOT_CARRIED) {
            state = State.REJECTED;
            events.add(new DecisionRejected(id, subject(), matter, meeting.stage, divisionCode, meeting.heldOn));
        } else if (meeting.isCarried() && last) {
            state = State.CARRIED;
            events.add(new DecisionCarried(id, subject(), matter, divisionCode, meeting.heldOn));
        }
        return events;
    }

    /** Outside it matters only that a meeting without a rule in force counts for nothing. */
    private static String announced(Outcome outcome) {
        return (outcome == Outcome.NO_RULE_IN_FORCE ? Outcome.VOID : outcome).name();
    }

    private void requireTurn(Stage stage) {
        rule(!isCarried(stage.number()), "stage-already-carried", "stage", stage.number());
        int before = stage.number() - 1;
        if (before > 0 && !isCarried(before)) {
            throw blocked(stage.number(), before);
        }
    }

    private RuleViolation blocked(int stage, int before) {
        var refusal = new RuleViolation("stage-blocked").with("stage", stage).with("blockedBy", before);
        var verdict = latest(before).map(meeting -> meeting.verdict);
        if (verdict.isEmpty()) {
            return refusal.with("outcome", "NOT_HELD")
                    .with("becauseZh", "尚未召开。")
                    .with("becauseEn", "It has not been held.");
        }
        return explained(refusal, verdict.get());
    }

    private static RuleViolation explained(RuleViolation refusal, Verdict verdict) {
        refusal.with("outcome", verdict.outcome())
                .with("becauseZh", verdict.sentences().zh())
                .with("becauseEn", verdict.sentences().en());
        return verdict.ruleId() == null
                ? refusal
                : refusal.with("ruleId", verdict.ruleId())
                        .with("article", verdict.article())
                        .with("missing", verdict.missing());
    }

    private Optional<Meeting> latest(int stage) {
        return held(stage).stream().reduce((first, next) -> next);
    }

    private void requireDates(RecordMeeting form, LocalDate today) {
        notInTheFuture(form.heldOn(), today);
        rule(!form.heldOn().isBefore(lastDay()), "meeting-too-early", "heldOn", form.heldOn(), "lastDay", lastDay());
        rule(
                form.noticeOn() == null || !form.noticeOn().isAfter(form.heldOn()),
                "notice-after-meeting",
                "heldOn",
                form.heldOn(),
                "noticeOn",
                form.noticeOn());
    }

    /** 冻结名册: members and votes of a cooperative's assembly are those that were proposed with, told or not. */
    private RecordMeeting onFrozenRoll(RecordMeeting form) {
        if (rollMembers == null) {
            return form;
        }
        var counts = form.counts();
        for (var count : List.of(Count.MEMBERS, Count.ELIGIBLE, Count.VOTING_RIGHTS)) {
            int frozen = count == Count.VOTING_RIGHTS ? rollVotes : rollMembers;
            int given = counts.of(count).orElse(frozen);
            rule(given == frozen, "roll-frozen", "count", count, "frozen", frozen, "given", given);
        }
        return form.with(counts.with(Count.ELIGIBLE, rollMembers)
                .with(Count.MEMBERS, rollMembers)
                .with(Count.VOTING_RIGHTS, rollVotes));
    }

    /** 名册冻结: the roll is not made smaller so that a void meeting becomes a valid one. */
    private void requireFrozenRoll(Stage stage, Body body, Counts counts) {
        held(stage.number()).stream()
                .filter(meeting -> meeting.body == body)
                .findFirst()
                .ifPresent(first -> ROLL.forEach(count -> {
                    var frozen = first.counts.of(count);
                    rule(
                            frozen.isEmpty() || frozen.equals(counts.of(count)),
                            "roll-frozen",
                            "count",
                            count,
                            "frozen",
                            frozen.orElse(0),
                            "given",
                            counts.of(count).orElse(0));
                }));
    }

    /** A verdict can be asked for on less; a meeting that counts tells who was due, who came and how they voted. */
    private static void requireWhatThePaperShows(RecordMeeting form) {
        int present = form.counts().requireAttendance();
        form.counts().require(Count.YES);
        rule(
                form.signatures() <= present,
                "more-signatures-than-present",
                "signatures",
                form.signatures(),
                "present",
                present);
    }

    private LocalDate lastDay() {
        return meetings.stream()
                .map(meeting -> meeting.heldOn)
                .reduce(openedOn, (one, other) -> one.isAfter(other) ? one : other);
    }

    private static void notInTheFuture(LocalDate date, LocalDate today) {
        rule(!date.isAfter(today), "date-in-the-future", "date", date, "today", today);
    }
}
