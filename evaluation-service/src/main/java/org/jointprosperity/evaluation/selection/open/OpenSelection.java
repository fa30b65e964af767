package org.jointprosperity.evaluation.selection.open;

import static jakarta.persistence.EnumType.STRING;
import static java.time.temporal.ChronoUnit.DAYS;
import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
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
import org.jointprosperity.chassis.place.Place;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.contracts.EvaluationEvent.SecretaryRemoved;
import org.jointprosperity.contracts.EvaluationEvent.SecretarySelected;
import org.jointprosperity.evaluation.neighbour.Kind;
import org.jointprosperity.evaluation.neighbour.Named;
import org.jointprosperity.evaluation.neighbour.Waiting;
import org.jointprosperity.evaluation.selection.course.Course;
import org.jointprosperity.evaluation.selection.course.CourseStep;
import org.jointprosperity.evaluation.standing.Actor;

/**
 * 公开竞聘: the open selection of a branch's secretary, conducted here step by step, or told by a roster as it was held on
 * paper. One of a roster whose branch or secretary has not been heard of waits and counts for nothing.
 */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE)
public class OpenSelection implements Waiting {

    private static final String ROUTE = "OPEN_SELECTION";
    private static final String THREE_LEVELS = "three-levels";

    @Id
    UUID id;

    @Version
    long version;

    String divisionCode;
    String branchNumber;
    String courseCode;

    @Enumerated(STRING)
    SelectionOrigin origin;

    @Enumerated(STRING)
    SelectionState state;

    LocalDate noticedOn;
    LocalDate applyUntil;

    @Enumerated(STRING)
    SelectionResult toldResult;

    Integer toldApplied;
    Integer toldEligible;
    LocalDate speechOn;

    @Embedded
    Proposal proposal;

    String appointeeNumber;
    LocalDate appointedOn;
    LocalDate probationUntil;
    LocalDate confirmedOn;
    String confirmationReasons;
    String endingReasons;
    LocalDate endedOn;

    @Enumerated(STRING)
    Kind awaitsKind;

    String awaitsNumber;

    /** Code by which one that waited was refused, or null. */
    String refused;

    /** Counts what is entered below it, so that each makes a new version of the record. */
    int changes;

    @OneToMany(mappedBy = "selection", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    @BatchSize(size = 200)
    List<SelectionStep> steps = new ArrayList<>();

    @OneToMany(mappedBy = "selection", cascade = CascadeType.PERSIST)
    @OrderBy("personNumber")
    @BatchSize(size = 200)
    List<Applicant> applicants = new ArrayList<>();

    protected OpenSelection() {}

    /** Takes a selection as a roster tells it. */
    public OpenSelection(SelectionDetails details) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.origin = SelectionOrigin.ROSTER;
        says(details);
    }

    /** Announces a selection: the notice is its first step. */
    OpenSelection(AnnounceSelection form, String divisionCode, Course course, Actor actor) {
        actor.requireCome(form.noticedOn());
        int days = course.terms().noticeDays() == null ? 0 : course.terms().noticeDays();
        var earliest = form.noticedOn().plusDays(days);
        rule(
                !form.applyUntil().isBefore(earliest),
                "notice-too-short",
                "applyUntil",
                form.applyUntil(),
                "days",
                days,
                "earliest",
                earliest,
                "missing",
                DAYS.between(form.applyUntil(), earliest));
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.origin = SelectionOrigin.CONDUCTED;
        this.divisionCode = divisionCode;
        this.branchNumber = form.branch();
        this.courseCode = course.code();
        this.state = SelectionState.UNDER_WAY;
        this.noticedOn = form.noticedOn();
        this.applyUntil = form.applyUntil();
        taken(course.requireNext(Steps.NOTICE, 0), form.noticedOn(), null, actor);
    }

    /** 报名: until the last day, each person once. */
    void apply(ApplyForSelection form, Course course, Actor actor) {
        requireAt(Steps.APPLICATION, course, form.appliedOn(), actor);
        rule(
                !form.appliedOn().isAfter(applyUntil),
                "applied-too-late",
                "applyUntil",
                applyUntil,
                "appliedOn",
                form.appliedOn(),
                "missing",
                DAYS.between(applyUntil, form.appliedOn()));
        rule(field().find(form.person()).isEmpty(), "already-an-applicant", "person", form.person());
        applicants.add(new Applicant(this, form));
        changes++;
    }

    void review(ReviewApplicant form, Course course, Actor actor) {
        requireAt(Steps.REVIEW, course, form.on(), actor);
        field().require(form.person()).review(form, course.terms());
        changes++;
    }

    /** 评分: everyone speaks in the first round; a further one is for those who are tied for the last place. */
    void score(ScoreApplicant form, Course course, Actor actor) {
        requireAt(Steps.SPEECH, course, form.heldOn(), actor);
        var applicant = field().require(form.person());
        if (form.round() > 1) {
            field().requireTied(form, course);
        }
        applicant.score(form, course.terms());
        changes++;
    }

    void assess(AssessApplicant form, Course course, Actor actor) {
        requireAt(Steps.ASSESSMENT, course, form.heldOn(), actor);
        form.certificate().requireApartFrom(field().persons(), course.cited());
        field().require(form.person()).assess(form);
        changes++;
    }

    void inspect(InspectApplicant form, Course course, Actor actor) {
        requireAt(Steps.INSPECTION, course, form.on(), actor);
        field().require(form.person()).inspect(form);
        changes++;
    }

    /** 退出、取消资格: at whatever step; a proposal of his falls with him. */
    void leave(LeaveRunning form, ApplicantState as, Course course, Actor actor) {
        requireUnderWay();
        requireDay(form.on(), actor);
        var next = course.after(steps.size()).map(CourseStep::code).orElse(Steps.APPOINTMENT);
        field().require(form.person()).leave(as, next, form.reasons(), form.on());
        proposal().leave(form.person(), form.on());
        changes++;
    }

    /** 公示: of one who passed the inspection; a new one where the first fell, until somebody is appointed. */
    void propose(ProposeAppointee form, Course course, Actor actor) {
        boolean afterNotice = course.after(steps.size())
                .filter(step -> step.code().equals(Steps.APPOINTMENT))
                .isPresent();
        requireAt(afterNotice ? Steps.APPOINTMENT : Steps.PUBLIC_NOTICE, course, form.from(), actor);
        var applicant = field().require(form.person());
        rule(
                applicant.state == ApplicantState.INSPECTED,
                "applicant-not-at-this-step",
                "person",
                form.person(),
                "state",
                applicant.state,
                "wanted",
                ApplicantState.INSPECTED);
        proposal().show(form);
        changes++;
    }

    /** Ends the present step, when everyone in the running has come through it. */
    void take(TakeStep form, Course course, Actor actor) {
        requireUnderWay();
        var step = course.requireNext(form.step(), steps.size());
        requireDay(form.on(), actor);
        field().requireNotBefore(form.on());
        switch (step.code()) {
            case Steps.APPLICATION -> endApplications(form.on());
            case Steps.REVIEW -> field().requireNobody(each -> each.state == ApplicantState.APPLIED);
            case Steps.SPEECH -> field().shortlist(course, form);
            case Steps.ASSESSMENT -> field().endAssessment(course, form.on());
            case Steps.INSPECTION -> field().requireNobody(each -> each.state == ApplicantState.ASSESSED);
            case Steps.PUBLIC_NOTICE -> proposal().requireShown(course, form.on());
            default -> throw new RuleViolation("step-has-its-own-command").with("step", step.code());
        }
        rule(!field().isEmpty(), "nobody-in-running", "step", step.code());
        var rule = step.code().equals(Steps.SPEECH) && form.tieRule() != null
                ? form.tieRule().name()
                : null;
        taken(step, form.on(), rule, actor);
    }

    /** 聘任: of the person the public was shown, for good or on probation. */
    SecretarySelected appoint(AppointSecretary form, Course course, Actor actor) {
        requireUnderWay();
        var step = course.requireNext(Steps.APPOINTMENT, steps.size());
        requireDay(form.on(), actor);
        proposal().requireShown(course, form.on());
        var appointee = field().require(proposal.proposedNumber);
        if (form.probationUntil() != null) {
            requireProbation(form, course);
        }
        appointee.state = ApplicantState.APPOINTED;
        appointeeNumber = appointee.personNumber;
        appointedOn = form.on();
        probationUntil = form.probationUntil();
        state = probationUntil == null ? SelectionState.APPOINTED : SelectionState.PROBATION;
        taken(step, form.on(), null, actor);
        return selected();
    }

    /** 试用合格: when the probation has ended. */
    void confirm(ConfirmSecretary form, Actor actor) {
        rule(state == SelectionState.PROBATION, "secretary-not-on-probation", "state", state);
        actor.requireCome(form.on());
        rule(
                probationUntil == null || form.on().isAfter(probationUntil),
                "probation-not-over",
                "probationUntil",
                probationUntil,
                "missing",
                probationUntil == null ? 0 : DAYS.between(form.on(), probationUntil) + 1);
        state = SelectionState.APPOINTED;
        confirmedOn = form.on();
        confirmationReasons = form.reasons();
    }

    /** 离任: whoever was selected is secretary no more. */
    SecretaryRemoved remove(RemoveSecretary form, Actor actor) {
        rule(!isWaiting(), "selection-waits", "number", awaitsNumber);
        rule(state.isInOffice(), "no-secretary-in-office", "state", state);
        actor.requireCome(form.on());
        rule(!form.on().isBefore(appointedOn), "selection-day-too-early", "on", form.on(), "lastDay", appointedOn);
        rule(
                form.reason() != LeavingReason.NOT_CONFIRMED || state == SelectionState.PROBATION,
                "secretary-not-on-probation",
                "state",
                state);
        state = SelectionState.LEFT;
        endedOn = form.on();
        endingReasons = form.reasons();
        return new SecretaryRemoved(
                id, ROUTE, appointeeNumber, branchNumber, form.reason().name(), divisionCode, endedOn);
    }

    /** 未产生: closes without a secretary. */
    void close(CloseSelection form, Actor actor) {
        requireUnderWay();
        requireDay(form.on(), actor);
        state = SelectionState.CLOSED;
        endedOn = form.on();
        endingReasons = form.reasons();
    }

    /** Refuses one that a roster told of: it was held on paper, and there is nothing left to do. */
    void requireConducted() {
        rule(origin == SelectionOrigin.CONDUCTED, "selection-held-on-paper", "branch", branchNumber);
    }

    /** The rule that leaves it to superiors: its course, or where it was held on paper the three levels of leadership. */
    String ruleOfSuperior() {
        return courseCode == null ? THREE_LEVELS : courseCode;
    }

    /** Everyone who applied. */
    Field field() {
        return new Field(applicants);
    }

    /** Who is shown to the public, for a command to change; looking at it would make a new version of the record. */
    private Proposal proposal() {
        if (proposal == null) {
            proposal = new Proposal();
        }
        return proposal;
    }

    /** Whether a step has been taken. */
    boolean isPast(String step) {
        return steps.stream().anyMatch(taken -> taken.code.equals(step));
    }

    /** Takes over what a roster says now; says whether that is different. */
    public boolean correct(SelectionDetails details) {
        boolean same = isAsTold(details);
        says(details);
        return !same;
    }

    /** Whether a roster told the same of it. */
    public boolean isAsTold(SelectionDetails details) {
        return details.equals(new SelectionDetails(
                branchNumber,
                divisionCode,
                noticedOn,
                toldApplied,
                toldEligible,
                speechOn,
                toldResult,
                appointeeNumber,
                appointedOn));
    }

    /** Waits for a neighbour, or takes effect where none is missing; then this is the fact to tell, once. */
    public Optional<SecretarySelected> await(Optional<Named> missing, boolean isNew) {
        boolean waited = isNew || isWaiting();
        awaitsKind = missing.map(Named::kind).orElse(null);
        awaitsNumber = missing.map(Named::number).orElse(null);
        refused = null;
        return waited && missing.isEmpty() && appointeeNumber != null ? Optional.of(selected()) : Optional.empty();
    }

    @Override
    public Optional<SecretarySelected> goOn(Optional<Named> missing) {
        return await(missing, false);
    }

    @Override
    public void refuse(String code) {
        refused = code;
    }

    /** Whether a neighbour it names has not been heard of. */
    @Override
    public boolean isWaiting() {
        return awaitsNumber != null;
    }

    /** The neighbours it names: the branch, and the secretary where there is one. */
    @Override
    public List<Named> named() {
        var named = new ArrayList<>(List.of(new Named(Kind.BRANCH, branchNumber)));
        if (appointeeNumber != null) {
            named.add(new Named(Kind.PERSON, appointeeNumber));
        }
        return named;
    }

    /** What makes it one selection of a roster and not another. */
    public String key() {
        return branchNumber + " " + noticedOn;
    }

    /** Its id. */
    public UUID id() {
        return id;
    }

    /** 行政区划代码 of the village. */
    public String divisionCode() {
        return divisionCode;
    }

    @Override
    public Place place() {
        return Place.of(divisionCode, null);
    }

    private void endApplications(LocalDate on) {
        rule(
                !on.isBefore(applyUntil),
                "applications-still-open",
                "applyUntil",
                applyUntil,
                "on",
                on,
                "missing",
                DAYS.between(on, applyUntil));
    }

    private void requireProbation(AppointSecretary form, Course course) {
        var months = course.terms().probationMonths();
        rule(months != null, "probation-not-provided", "course", courseCode);
        var longest = form.on().plusMonths(months);
        rule(
                form.probationUntil().isAfter(form.on())
                        && !form.probationUntil().isAfter(longest),
                "probation-out-of-range",
                "probationUntil",
                form.probationUntil(),
                "months",
                months,
                "longest",
                longest,
                "missing",
                form.probationUntil().isAfter(longest)
                        ? DAYS.between(longest, form.probationUntil())
                        : DAYS.between(form.probationUntil(), form.on()) + 1);
    }

    private void requireAt(String step, Course course, LocalDate on, Actor actor) {
        requireUnderWay();
        course.requireNext(step, steps.size());
        requireDay(on, actor);
    }

    private void requireUnderWay() {
        rule(state == SelectionState.UNDER_WAY, "selection-not-under-way", "state", state);
    }

    private void requireDay(LocalDate on, Actor actor) {
        actor.requireCome(on);
        var lastDay = steps.get(steps.size() - 1).takenOn;
        rule(!on.isBefore(lastDay), "selection-day-too-early", "on", on, "lastDay", lastDay);
    }

    private void taken(CourseStep step, LocalDate on, String tieRule, Actor actor) {
        steps.add(new SelectionStep(this, step, on, tieRule, actor));
        changes++;
    }

    private SecretarySelected selected() {
        return new SecretarySelected(
                id, ROUTE, appointeeNumber, branchNumber, probationUntil, divisionCode, appointedOn);
    }

    private void says(SelectionDetails details) {
        branchNumber = details.branch();
        divisionCode = details.divisionCode();
        noticedOn = details.noticedOn();
        toldApplied = details.applied();
        toldEligible = details.eligible();
        speechOn = details.speechOn();
        appointeeNumber = details.appointee();
        appointedOn = details.appointedOn();
        toldResult = details.result();
        if (state == null || isWaiting()) {
            state = details.result().state();
            endedOn = state == SelectionState.CLOSED ? speechOn : null;
            endingReasons = state == SelectionState.CLOSED ? "名册所载：未产生 told by the roster" : null;
        }
    }
}
