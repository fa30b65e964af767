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
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Filter;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.contracts.EvaluationEvent;
import org.jointprosperity.contracts.EvaluationEvent.ConsultationConcluded;
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
import org.jointprosperity.evaluation.template.Consultation;
import org.jointprosperity.evaluation.template.Stage;
import org.jointprosperity.evaluation.template.StageKind;
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
    int stepsTaken;
    Integer rollMembers;
    Integer rollVotes;
    Integer mergedStage;
    String consultationPolicy;
    LocalDate consultedOn;

    @OneToMany(mappedBy = "decision", cascade = CascadeType.PERSIST)
    @OrderBy("stage, number")
    @BatchSize(size = 200)
    List<DecisionStep> steps = new ArrayList<>();

    @OneToMany(mappedBy = "decision", cascade = CascadeType.PERSIST)
    @OrderBy("stage, number")
    @BatchSize(size = 200)
    List<Meeting> meetings = new ArrayList<>();

    protected Decision() {}

    /**
     * Opens a decision of the village a branch lies in, or of a town or county.
     *
     * @param consultation what wants opinions to be heard first, or null
     */
    Decision(
            OpenDecision request,
            Template template,
            Matter matter,
            String divisionCode,
            Consultation consultation,
            LocalDate today) {
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
        this.consultationPolicy = consultation == null ? null : consultation.id();
        if (Boolean.TRUE.equals(request.secretaryIsChair())) {
            this.mergedStage = template.merging().map(Stage::number).orElse(null);
        }
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
        var body = requireMayMeet(stage, sent.body());
        var form = onFrozenRoll(sent);
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
        return events(meeting, stage, course.endsWith(stage));
    }

    /**
     * The body that may meet for a stage now, or a refusal that says what blocks it.
     *
     * @param asked the body, or null for the usual one
     */
    public Body requireMayMeet(Stage stage, Body asked) {
        rule(state == State.OPEN, "decision-not-open", "state", state);
        requireKind(stage, StageKind.MEETING);
        requireTurn(stage);
        var body = asked == null ? stage.usualBody() : asked;
        rule(stage.bodies().contains(body), "body-not-of-stage", "body", body, "bodies", stage.bodies());
        return body;
    }

    /** 公开步骤: carries a disclosure by what hung long enough; one that hung too short is kept and blocks what follows. */
    List<EvaluationEvent> disclose(Stage stage, Template course, DiscloseStage form, LocalDate today) {
        rule(state == State.OPEN, "decision-not-open", "state", state);
        requireKind(stage, StageKind.DISCLOSURE);
        requireTurn(stage);
        notInTheFuture(form.shownTo(), today);
        rule(
                !form.shownTo().isBefore(form.shownFrom()),
                "shown-until-before-it-began",
                "shownFrom",
                form.shownFrom(),
                "shownTo",
                form.shownTo());
        rule(
                !form.shownFrom().isBefore(lastDay()),
                "shown-too-early",
                "shownFrom",
                form.shownFrom(),
                "lastDay",
                lastDay());
        var step = new DecisionStep(this, stage, taken(stage.number()).size() + 1, form);
        steps.add(step);
        stepsTaken++;
        var events = new ArrayList<EvaluationEvent>();
        events.add(step.disclosed());
        carry(step, course.endsWith(stage), events);
        return events;
    }

    /**
     * 征求意见: ends the consultation that is owed before anyone decides, when every opinion was answered.
     *
     * @param opinions how many were collected
     * @param adopted how many of them were adopted
     */
    public List<EvaluationEvent> consulted(Template course, int opinions, int adopted, LocalDate on) {
        rule(state == State.OPEN, "decision-not-open", "state", state);
        rule(consultedOn == null, "already-consulted", "consultedOn", consultedOn);
        rule(!on.isBefore(lastDay()), "consulted-too-early", "on", on, "lastDay", lastDay());
        var stage = course.stages().stream()
                .filter(each -> each.kind() == StageKind.CONSULTATION)
                .findFirst();
        rule(stage.isPresent() || consultationPolicy != null, "no-consultation-owed", "matter", matter);
        var events = new ArrayList<EvaluationEvent>();
        stage.ifPresent(this::requireTurn);
        consultedOn = on;
        stepsTaken++;
        events.add(new ConsultationConcluded(id, subject(), opinions, adopted, divisionCode, on));
        stage.ifPresent(each -> {
            var step = new DecisionStep(this, each, 1, on);
            steps.add(step);
            carry(step, course.endsWith(each), events);
        });
        return events;
    }

    /** Whether opinions must be collected and answered before anyone meets. */
    boolean owesConsultation() {
        return consultationPolicy != null && consultedOn == null;
    }

    private void carry(DecisionStep step, boolean last, List<EvaluationEvent> events) {
        if (step.carried && last) {
            state = State.CARRIED;
            events.add(new DecisionCarried(id, subject(), matter, divisionCode, step.takenOn));
        }
    }

    private static void requireKind(Stage stage, StageKind kind) {
        rule(
                stage.kind() == kind,
                "stage-of-another-kind",
                "stage",
                stage.number(),
                "kind",
                stage.kind(),
                "given",
                kind);
    }

    /** Steps of a stage that no meeting carries, the first first. */
    List<DecisionStep> taken(int stage) {
        return steps.stream().filter(step -> step.stage == stage).toList();
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

    /** What it is about. */
    public Subject subject() {
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
        while (isMerged(stage) || isCarried(stage)) {
            stage++;
        }
        return stage;
    }

    /** Whether a stage is through; one that merged into the next is through with it. */
    boolean isCarried(int stage) {
        if (isMerged(stage)) {
            return isCarried(stage + 1);
        }
        return held(stage).stream().anyMatch(Meeting::isCarried)
                || taken(stage).stream().anyMatch(step -> step.carried);
    }

    private boolean isMerged(int stage) {
        return mergedStage != null && mergedStage == stage;
    }

    private List<EvaluationEvent> events(Meeting meeting, Stage stage, boolean last) {
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
        if (meeting.outcome == Outcome.NOT_CARRIED && !stage.repeatable()) {
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
        rule(!isMerged(stage.number()), "stage-merged", "stage", stage.number(), "into", stage.number() + 1);
        rule(!isCarried(stage.number()), "stage-already-carried", "stage", stage.number());
        rule(
                stage.kind() == StageKind.CONSULTATION || !owesConsultation(),
                "consultation-missing",
                "matter",
                matter,
                "policy",
                consultationPolicy);
        int before = stage.number() - 1;
        while (isMerged(before)) {
            before--;
        }
        if (before > 0 && !isCarried(before)) {
            throw blocked(stage.number(), before);
        }
    }

    private RuleViolation blocked(int stage, int before) {
        var refusal = new RuleViolation("stage-blocked").with("stage", stage).with("blockedBy", before);
        var verdict = latest(before).map(meeting -> meeting.verdict);
        if (verdict.isEmpty()) {
            return taken(before).stream()
                    .reduce((first, next) -> next)
                    .map(step -> step.explain(refusal))
                    .orElseGet(() -> refusal.with("outcome", "NOT_HELD")
                            .with("becauseZh", "尚未召开。")
                            .with("becauseEn", "It has not been held."));
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
        return Stream.of(
                        meetings.stream().map(meeting -> meeting.heldOn),
                        steps.stream().filter(step -> step.carried).map(step -> step.takenOn),
                        Stream.ofNullable(consultedOn))
                .flatMap(days -> days)
                .reduce(openedOn, (one, other) -> one.isAfter(other) ? one : other);
    }

    /** Its id. */
    public UUID id() {
        return id;
    }

    /** Code of its matter. */
    public String matter() {
        return matter;
    }

    /** Id of the template it follows. */
    public String template() {
        return template;
    }

    /** 行政区划代码 of the place that decides. */
    public String divisionCode() {
        return divisionCode;
    }

    /** The version a caller has to have seen. */
    public long version() {
        return version;
    }

    /** Id of what wants a consultation first, or null. */
    public String consultationPolicy() {
        return consultationPolicy;
    }

    /** Where it stands. */
    public State state() {
        return state;
    }

    /** The day of the consultation, or null. */
    public LocalDate consultedOn() {
        return consultedOn;
    }

    private static void notInTheFuture(LocalDate date, LocalDate today) {
        rule(!date.isAfter(today), "date-in-the-future", "date", date, "today", today);
    }
}
