package org.jointprosperity.evaluation.decision;

import static jakarta.persistence.EnumType.STRING;
import static java.time.temporal.ChronoUnit.DAYS;
import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.Filter;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.chassis.problem.Citation;
import org.jointprosperity.contracts.EvaluationEvent;
import org.jointprosperity.contracts.EvaluationEvent.ConsultationConcluded;
import org.jointprosperity.contracts.EvaluationEvent.DecisionCarried;
import org.jointprosperity.contracts.EvaluationEvent.DecisionClosed;
import org.jointprosperity.contracts.EvaluationEvent.DecisionOpened;
import org.jointprosperity.contracts.EvaluationEvent.DecisionRejected;
import org.jointprosperity.contracts.EvaluationEvent.Subject;
import org.jointprosperity.evaluation.decision.progress.Case;
import org.jointprosperity.evaluation.decision.progress.DecisionStep;
import org.jointprosperity.evaluation.decision.progress.DiscloseStage;
import org.jointprosperity.evaluation.decision.progress.Meeting;
import org.jointprosperity.evaluation.decision.progress.Progress;
import org.jointprosperity.evaluation.decision.progress.RecordMeeting;
import org.jointprosperity.evaluation.rule.Body;
import org.jointprosperity.evaluation.rule.Count;
import org.jointprosperity.evaluation.rule.Counts;
import org.jointprosperity.evaluation.rule.Matter;
import org.jointprosperity.evaluation.rule.Text;
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

    String consultationPolicy;

    /** What wants opinions first, as a refusal names it; known where it was asked for, and not kept. */
    private transient Citation consultation = Citation.NONE;

    LocalDate consultedOn;
    UUID openSittingId;

    @Embedded
    Progress progress;

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
        this(template, matter, request.title(), request.branch(), divisionCode, request.openedOn());
        notInTheFuture(request.openedOn(), today);
        isAbout(
                request.subject() == null
                        ? new Subject(EvaluationEvent.CONTEXT, "decision", id, 1)
                        : request.subject().subject());
        this.consultationPolicy = consultation == null ? null : consultation.id();
        this.consultation = consultation == null ? Citation.NONE : consultation.cited();
        this.progress = new Progress(
                Boolean.TRUE.equals(request.secretaryIsChair())
                        ? template.merging().map(Stage::number).orElse(null)
                        : null);
    }

    /** Opens the decision of a cooperative's assembly on what was proposed to it, by the roll frozen on that day. */
    Decision(AssemblyMotion motion, Template template, Matter matter) {
        this(template, matter, motion.title(), motion.branchNumber(), motion.divisionCode(), motion.proposedOn());
        isAbout(motion.subject());
        this.progress = new Progress(motion.members(), motion.votes());
    }

    private Decision(
            Template template, Matter matter, String title, String branchNumber, String divisionCode, LocalDate on) {
        var cited = template.cited();
        rule(
                template.decides(matter),
                "matter-not-of-template",
                cited.with("matter", matter.code(), "template", template.id()));
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.matter = matter.code();
        this.template = template.id();
        this.title = title;
        this.branchNumber = branchNumber;
        this.divisionCode = divisionCode;
        this.state = State.OPEN;
        this.openedOn = on;
    }

    private void isAbout(Subject subject) {
        this.subjectContext = subject.context();
        this.subjectKind = subject.kind();
        this.subjectId = subject.id();
        this.subjectVersion = subject.version();
    }

    DecisionOpened opened() {
        return new DecisionOpened(id, subject(), matter, template, divisionCode, openedOn);
    }

    /**
     * Records a meeting of a stage from its paper form and has it judged. A void meeting leaves the stage to be held again;
     * a valid meeting that says no ends the decision; the last stage carried carries the decision.
     *
     * @param caution what of the paper has to be looked at beside the verdict, or none
     */
    List<EvaluationEvent> record(
            Stage stage, Template course, RecordMeeting form, RuleBook rules, LocalDate today, Optional<Text> caution) {
        requireNoSitting();
        form.counts().require(Count.YES);
        var meeting = held(stage, course, form, today);
        progress.requireNew(meeting);
        var events = judge(meeting, stage, course, rules);
        caution.ifPresent(meeting::caution);
        return events;
    }

    /**
     * 散会: the meeting that is open here becomes a meeting of its stage. One that came to no vote that stands said nothing:
     * its record tells no votes, and the stage is held again.
     */
    List<EvaluationEvent> conclude(Stage stage, Template course, RecordMeeting form, RuleBook rules, LocalDate today) {
        openSittingId = null;
        return judge(held(stage, course, form, today), stage, course, rules);
    }

    private Meeting held(Stage stage, Template course, RecordMeeting paper, LocalDate today) {
        var body = requireMayMeet(stage, course, paper.body(), paper.heldOn());
        return progress.meeting(asCase(), stage, course, body, paper, today);
    }

    private List<EvaluationEvent> judge(Meeting meeting, Stage stage, Template course, RuleBook rules) {
        meeting.judgedBy(rules, matter);
        progress.add(meeting);
        return events(meeting, stage, course.endsWith(stage));
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
        progress.requireSameBody(stage, body, cited);
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
        progress.freeze(asCase(), stage, course, body, due);
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

    /** 公开步骤: carries a disclosure by what hung long enough; one that hung too short is kept and blocks what follows. */
    List<EvaluationEvent> disclose(Stage stage, Template course, DiscloseStage form, LocalDate today) {
        rule(state == State.OPEN, "decision-not-open", "state", state);
        var cited = course.cited(stage.number());
        requireKind(stage, StageKind.DISCLOSURE, cited);
        requireTurn(stage, course);
        form.requireDates(lastDay(), today, cited);
        var step = progress.disclose(asCase(), stage, form);
        var events = new ArrayList<EvaluationEvent>();
        events.add(step.disclosed(subject()));
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
                consultation.with("on", on, "lastDay", lastDay(), "missing", DAYS.between(on, lastDay())));
        var stage = course.stages().stream()
                .filter(each -> each.kind() == StageKind.CONSULTATION)
                .findFirst();
        rule(
                stage.isPresent() || consultationPolicy != null,
                "no-consultation-owed",
                consultation.with("matter", matter));
        var events = new ArrayList<EvaluationEvent>();
        stage.ifPresent(each -> requireTurn(each, course));
        consultedOn = on;
        events.add(new ConsultationConcluded(id, subject(), opinions, adopted, divisionCode, on));
        stage.ifPresentOrElse(
                each -> carry(progress.consult(asCase(), each, on), course.endsWith(each), events),
                progress::consulted);
        return events;
    }

    /**
     * 征求意见规定: takes on what wants opinions first, as long as nothing is decided. It is asked again on the day of every
     * meeting, so that an early day of opening lets nobody pass it by.
     *
     * @param policy what is in force on the day somebody is to meet or was heard, or null
     */
    void owes(Consultation policy) {
        if (policy != null && consultationPolicy == null && consultedOn == null && !progress.isBegun()) {
            consultationPolicy = policy.id();
        }
        if (policy != null && policy.id().equals(consultationPolicy)) {
            consultation = policy.cited();
        }
    }

    /** Whether opinions must be collected and answered before anyone meets. */
    boolean owesConsultation() {
        return consultationPolicy != null && consultedOn == null;
    }

    private void carry(DecisionStep step, boolean last, List<EvaluationEvent> events) {
        if (step.isCarried() && last) {
            state = State.CARRIED;
            events.add(new DecisionCarried(id, subject(), matter, divisionCode, step.takenOn()));
        }
    }

    private static void requireKind(Stage stage, StageKind kind, Citation cited) {
        rule(
                stage.kind() == kind,
                "stage-of-another-kind",
                cited.with("stage", stage.number(), "kind", stage.kind(), "given", kind));
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
        return progress.isOfAssembly();
    }

    /** What it is about. */
    public Subject subject() {
        return new Subject(subjectContext, subjectKind, subjectId, subjectVersion);
    }

    /** How far its stages are. */
    Progress progress() {
        return progress;
    }

    private Case asCase() {
        return new Case(id, subject(), matter, divisionCode);
    }

    /** The stage to be held next, or null where none is. */
    Integer nextStage() {
        return state == State.OPEN ? progress.next() : null;
    }

    private List<EvaluationEvent> events(Meeting meeting, Stage stage, boolean last) {
        var events = new ArrayList<EvaluationEvent>();
        events.add(meeting.told(subject()));
        if (meeting.outcome() == Outcome.NOT_CARRIED && !stage.repeatable()) {
            state = State.REJECTED;
            events.add(new DecisionRejected(id, subject(), matter, meeting.stage(), divisionCode, meeting.heldOn()));
        } else if (meeting.isCarried() && last) {
            state = State.CARRIED;
            events.add(new DecisionCarried(id, subject(), matter, divisionCode, meeting.heldOn()));
        }
        return events;
    }

    private void requireTurn(Stage stage, Template course) {
        progress.requireDue(stage, course);
        rule(
                stage.kind() == StageKind.CONSULTATION || !owesConsultation(),
                "consultation-missing",
                consultation.with("matter", matter, "policy", consultationPolicy, "ruleId", consultationPolicy));
        progress.requireTurn(stage, course);
    }

    private LocalDate lastDay() {
        return Stream.concat(progress.days(), Stream.ofNullable(consultedOn))
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
