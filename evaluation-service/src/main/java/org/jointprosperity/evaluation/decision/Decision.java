package org.jointprosperity.evaluation.decision;

import static jakarta.persistence.EnumType.STRING;
import static java.time.temporal.ChronoUnit.DAYS;
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
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Filter;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.contracts.EvaluationEvent;
import org.jointprosperity.contracts.EvaluationEvent.ConsultationConcluded;
import org.jointprosperity.contracts.EvaluationEvent.DecisionCarried;
import org.jointprosperity.contracts.EvaluationEvent.DecisionClosed;
import org.jointprosperity.contracts.EvaluationEvent.DecisionOpened;
import org.jointprosperity.contracts.EvaluationEvent.DecisionRejected;
import org.jointprosperity.contracts.EvaluationEvent.StageJudged;
import org.jointprosperity.contracts.EvaluationEvent.Subject;
import org.jointprosperity.evaluation.rule.Body;
import org.jointprosperity.evaluation.rule.Cited;
import org.jointprosperity.evaluation.rule.Count;
import org.jointprosperity.evaluation.rule.Counts;
import org.jointprosperity.evaluation.rule.Matter;
import org.jointprosperity.evaluation.template.Consultation;
import org.jointprosperity.evaluation.template.Stage;
import org.jointprosperity.evaluation.template.StageKind;
import org.jointprosperity.evaluation.template.Template;
import org.jointprosperity.evaluation.verdict.Outcome;
import org.jointprosperity.evaluation.verdict.RuleBook;

/** 村级决策: a motion on its way through the stages of its template; what is not carried blocks what follows. */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE)
public class Decision {

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
    UUID openSittingId;

    @OneToMany(mappedBy = "decision", cascade = CascadeType.PERSIST)
    @OrderBy("stage, number")
    @BatchSize(size = 200)
    List<DecisionStep> steps = new ArrayList<>();

    @OneToMany(mappedBy = "decision", cascade = CascadeType.PERSIST)
    @OrderBy("stage, number")
    @BatchSize(size = 200)
    List<Meeting> meetings = new ArrayList<>();

    @OneToMany(mappedBy = "decision", cascade = CascadeType.PERSIST)
    @OrderBy("stage, body")
    @BatchSize(size = 200)
    List<FrozenRoll> rolls = new ArrayList<>();

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
        requireDecides(template, matter);
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
        requireDecides(template, matter);
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
     * Records a meeting of a stage from its paper form and has it judged. A void meeting leaves the stage to be held again;
     * a valid meeting that says no ends the decision; the last stage carried carries the decision.
     */
    List<EvaluationEvent> record(Stage stage, Template course, RecordMeeting form, RuleBook rules, LocalDate today) {
        requireNoSitting();
        form.counts().require(Count.YES);
        var meeting = held(stage, course, form, today);
        requireNew(meeting);
        return judge(meeting, stage, course, rules);
    }

    /**
     * 散会: the meeting that is open here becomes a meeting of its stage. One that came to no vote that stands said nothing:
     * its record tells no votes, and the stage is held again.
     */
    List<EvaluationEvent> conclude(Stage stage, Template course, RecordMeeting form, RuleBook rules, LocalDate today) {
        openSittingId = null;
        return judge(held(stage, course, form, today), stage, course, rules);
    }

    private Meeting held(Stage stage, Template course, RecordMeeting sent, LocalDate today) {
        var body = requireMayMeet(stage, course, sent.body(), sent.heldOn());
        sent.requireDates(today);
        var form = sent.with(keptRoll(stage, course, body).completed(sent.counts()));
        form.requireWhatThePaperShows();
        return new Meeting(this, stage.number(), progress().held(stage.number()).size() + 1, body, form);
    }

    private List<EvaluationEvent> judge(Meeting meeting, Stage stage, Template course, RuleBook rules) {
        var question = meeting.asVerdictQuestion();
        if (meeting.noticeOn == null) {
            rules.wantedNotice(question).ifPresent(cited -> {
                throw cited.told(Refusal.field("noticeOn", "notice-missing")
                        .with("wanted", cited.noticeDays())
                        .with("missing", cited.noticeDays()));
            });
        }
        meeting.judged(rules.judge(question));
        meetings.add(meeting);
        meetingsHeld++;
        return events(meeting, stage, course.endsWith(stage));
    }

    /** 重复记录: a meeting that is held again has minutes of its own, and what is told twice was held once. */
    private void requireNew(Meeting told) {
        progress().held(told.stage).stream()
                .filter(told::isSameAs)
                .findFirst()
                .ifPresent(known -> rule(
                        false,
                        "meeting-already-recorded",
                        "stage",
                        known.stage,
                        "number",
                        known.number,
                        "heldOn",
                        known.heldOn,
                        "minutes",
                        known.minutes));
    }

    /**
     * The body that may meet for a stage on a day, or a refusal that says what blocks it.
     *
     * @param asked the body, or null for the usual one
     */
    Body requireMayMeet(Stage stage, Template course, Body asked, LocalDate on) {
        rule(state == State.OPEN, "decision-not-open", "state", state);
        var cited = course.cited(stage.number());
        requireKind(stage, StageKind.MEETING, cited);
        requireTurn(stage, course);
        var body = asked == null ? stage.usualBody() : asked;
        rule(
                stage.bodies().contains(body),
                "body-not-of-stage",
                cited.with("body", body, "bodies", stage.bodies(), "ruleId", cited.rule()));
        rule(
                !on.isBefore(lastDay()),
                "meeting-too-early",
                cited.with("heldOn", on, "lastDay", lastDay(), "missing", DAYS.between(on, lastDay())));
        return body;
    }

    /**
     * 开会: a meeting of a body is open from now on, and nothing is recorded beside it. The first opening freezes the roll for
     * the stage, whatever becomes of the meeting.
     *
     * @param due who is on the roll of the meeting, in numbers
     */
    void opens(UUID sitting, Stage stage, Template course, Body body, LocalDate on, Counts due) {
        requireNoSitting();
        requireMayMeet(stage, course, body, on);
        keptRoll(stage, course, body).requireSame(due);
        if (rolls.stream().noneMatch(roll -> roll.isOf(stage.number(), body))) {
            rolls.add(new FrozenRoll(this, stage, body, due));
        }
        openSittingId = sitting;
    }

    /** 取消: the meeting that is open is not held; its roll stays the roll of the stage. */
    void cancels(UUID sitting) {
        if (sitting.equals(openSittingId)) {
            openSittingId = null;
        }
    }

    private void requireNoSitting() {
        rule(openSittingId == null, "sitting-open", "sitting", openSittingId);
    }

    private KeptRoll keptRoll(Stage stage, Template course, Body body) {
        var opened =
                rolls.stream().filter(roll -> roll.isOf(stage.number(), body)).map(FrozenRoll::counts);
        var recorded = progress().held(stage.number()).stream()
                .filter(meeting -> meeting.body == body)
                .limit(1)
                .map(meeting -> meeting.counts);
        return new KeptRoll(
                rollMembers, rollVotes, Stream.concat(opened, recorded).toList(), course.cited(stage.number()));
    }

    /** 公开步骤: carries a disclosure by what hung long enough; one that hung too short is kept and blocks what follows. */
    List<EvaluationEvent> disclose(Stage stage, Template course, DiscloseStage form, LocalDate today) {
        rule(state == State.OPEN, "decision-not-open", "state", state);
        var cited = course.cited(stage.number());
        requireKind(stage, StageKind.DISCLOSURE, cited);
        requireTurn(stage, course);
        form.requireDates(lastDay(), today, cited);
        var step =
                new DecisionStep(this, stage, progress().taken(stage.number()).size() + 1, form);
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
        requireNoSitting();
        rule(consultedOn == null, "already-consulted", "consultedOn", consultedOn);
        rule(
                !on.isBefore(lastDay()),
                "consulted-too-early",
                "on",
                on,
                "lastDay",
                lastDay(),
                "missing",
                DAYS.between(on, lastDay()));
        var stage = course.stages().stream()
                .filter(each -> each.kind() == StageKind.CONSULTATION)
                .findFirst();
        rule(stage.isPresent() || consultationPolicy != null, "no-consultation-owed", "matter", matter);
        var events = new ArrayList<EvaluationEvent>();
        stage.ifPresent(each -> requireTurn(each, course));
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

    /**
     * 征求意见规定: takes on what wants opinions first, as long as nothing is decided. It is asked again on the day of every
     * meeting, so that an early day of opening lets nobody pass it by.
     *
     * @param policy what is in force on the day somebody is to meet or was heard, or null
     */
    void owes(Consultation policy) {
        if (policy != null
                && consultationPolicy == null
                && consultedOn == null
                && !progress().isBegun()) {
            consultationPolicy = policy.id();
        }
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

    private static void requireKind(Stage stage, StageKind kind, Cited cited) {
        rule(
                stage.kind() == kind,
                "stage-of-another-kind",
                cited.with("stage", stage.number(), "kind", stage.kind(), "given", kind));
    }

    private static void requireDecides(Template course, Matter matter) {
        var cited = course.cited();
        rule(
                course.decides(matter),
                "matter-not-of-template",
                cited.with("matter", matter.code(), "template", course.id()));
    }

    /** Closes the decision before its stages are through. */
    DecisionClosed close(CloseDecision request, LocalDate today) {
        rule(state == State.OPEN, "decision-not-open", "state", state);
        requireNoSitting();
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

    /** Whether another service proposed it 由合作社提交, so that what it comes to takes effect there at once. */
    boolean isProposedElsewhere() {
        return rollMembers != null;
    }

    /** What it is about. */
    public Subject subject() {
        return new Subject(subjectContext, subjectKind, subjectId, subjectVersion);
    }

    /** How far its stages are. */
    Progress progress() {
        return new Progress(meetings, steps, mergedStage);
    }

    /** The stage to be held next, or null where none is. */
    Integer nextStage() {
        return state == State.OPEN ? progress().next() : null;
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

    /** Outside it matters only that a meeting without a rule in force or without a vote that stands counts for nothing. */
    private static String announced(Outcome outcome) {
        boolean counts = outcome == Outcome.CARRIED || outcome == Outcome.NOT_CARRIED;
        return (counts ? outcome : Outcome.VOID).name();
    }

    private void requireTurn(Stage stage, Template course) {
        var progress = progress();
        var cited = course.cited(stage.number());
        rule(
                !progress.isMerged(stage.number()),
                "stage-merged",
                cited.with("stage", stage.number(), "into", stage.number() + 1));
        rule(!progress.isCarried(stage.number()), "stage-already-carried", cited.with("stage", stage.number()));
        rule(
                stage.kind() == StageKind.CONSULTATION || !owesConsultation(),
                "consultation-missing",
                "matter",
                matter,
                "policy",
                consultationPolicy,
                "ruleId",
                consultationPolicy);
        int before = progress.before(stage.number());
        if (before > 0 && !progress.isCarried(before)) {
            throw new Blockage(progress, course, stage.number(), before).refusal();
        }
    }

    private LocalDate lastDay() {
        return Stream.concat(progress().days(), Stream.ofNullable(consultedOn))
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

    /** 支部编码 of the branch whose village decides, or null where a town or county does. */
    public String branchNumber() {
        return branchNumber;
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

    /** The day it was opened. */
    public LocalDate openedOn() {
        return openedOn;
    }

    /** The day of the consultation, or null. */
    public LocalDate consultedOn() {
        return consultedOn;
    }

    private static void notInTheFuture(LocalDate date, LocalDate today) {
        rule(!date.isAfter(today), "date-in-the-future", "date", date, "today", today);
    }
}
