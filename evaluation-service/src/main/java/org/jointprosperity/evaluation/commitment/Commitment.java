package org.jointprosperity.evaluation.commitment;

import static jakarta.persistence.EnumType.STRING;
import static java.time.temporal.ChronoUnit.DAYS;
import static org.jointprosperity.chassis.problem.RuleViolation.rule;
import static org.jointprosperity.evaluation.commitment.CommitmentState.APPROVED;
import static org.jointprosperity.evaluation.commitment.CommitmentState.EVALUATED;
import static org.jointprosperity.evaluation.commitment.CommitmentState.FULFILLING;
import static org.jointprosperity.evaluation.commitment.CommitmentState.PROPOSED;
import static org.jointprosperity.evaluation.commitment.CommitmentState.PUBLISHED;
import static org.jointprosperity.evaluation.commitment.CommitmentState.RETURNED;
import static org.jointprosperity.evaluation.commitment.CommitmentState.SUPERVISED;

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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Filter;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.contracts.EvaluationEvent.CommitmentEvaluated;
import org.jointprosperity.contracts.EvaluationEvent.CommitmentPublished;
import org.jointprosperity.contracts.EvaluationEvent.CommitmentSupervised;
import org.jointprosperity.evaluation.disclosure.privacy.PublicParts;
import org.jointprosperity.evaluation.disclosure.privacy.PublicText;
import org.jointprosperity.evaluation.standing.Actor;

/**
 * 承诺: what a branch, a unit or a person promises at one of four levels, on its way 提诺 → 审诺 → 示诺 → 践诺 → 督诺 → 评诺.
 * Once it is public everyone may read it.
 */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = "(public_from is not null or " + PlaceFilter.IN_PLACE_OR_UNIT + ")")
public class Commitment {

    /** Digits of a county's code. */
    private static final int COUNTY = 6;

    @Id
    UUID id;

    @Version
    long version;

    String divisionCode;
    String unitCode;
    int level;
    UUID parentId;

    @Enumerated(STRING)
    OwnerKind ownerKind;

    String ownerNumber;

    @Enumerated(STRING)
    CommitmentState state;

    LocalDate proposedOn;
    LocalDate returnedOn;
    LocalDate approvedOn;
    LocalDate publishedOn;
    LocalDate publicFrom;
    LocalDate fulfilledOn;
    LocalDate supervisedOn;
    LocalDate evaluatedOn;

    /** Counts every step, so that each makes a new version of the record. */
    int steps;

    @OneToMany(mappedBy = "commitment", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    @BatchSize(size = 200)
    List<CommitmentText> texts = new ArrayList<>();

    @OneToMany(mappedBy = "commitment", cascade = CascadeType.PERSIST)
    @OrderBy("textNumber, number")
    @BatchSize(size = 200)
    List<CommitmentTask> tasks = new ArrayList<>();

    @OneToMany(mappedBy = "commitment", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    @BatchSize(size = 200)
    List<CommitmentEntry> entries = new ArrayList<>();

    @OneToMany(mappedBy = "commitment", cascade = CascadeType.PERSIST)
    @BatchSize(size = 200)
    List<CommitmentEvaluation> evaluations = new ArrayList<>();

    protected Commitment() {}

    /** 提诺: puts forward what an owner in a division promises, under a public commitment of the level above. */
    Commitment(ProposeCommitment form, Commitment parent, String divisionCode, String unitCode, Actor proposer) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.divisionCode = divisionCode;
        this.unitCode = unitCode;
        this.level = form.level();
        this.ownerKind = form.ownerKind();
        this.ownerNumber = form.owner();
        requireParent(parent, proposer.on());
        this.parentId = parent == null ? null : parent.id;
        propose(form.content(), form.tasks(), proposer);
        this.proposedOn = proposer.on();
    }

    /** Answers a return with a new version; what was returned stays as it was. */
    void revise(ReviseCommitment form, Actor proposer) {
        requireTurn(RETURNED);
        returnedOn = null;
        propose(form.content(), form.tasks(), proposer);
    }

    /** 审诺: another person, who stands above the owner, approves or returns it with reasons. */
    void review(ReviewCommitment form, Actor reviewer) {
        requireTurn(PROPOSED);
        rule(!isOwnersOrProposers(reviewer), "reviewer-is-proposer");
        PublicText.requireNoPrivateNumber(form.reasons(), "reasons");
        text().reviewed(reviewer, form.approved(), form.reasons());
        if (form.approved()) {
            state = APPROVED;
            approvedOn = reviewer.on();
        } else {
            state = RETURNED;
            returnedOn = reviewer.on();
        }
    }

    /** 示诺: public from a day on, which is not past, and while everything promised can still be done in time. */
    CommitmentPublished publish(PublishCommitment form, Actor publisher) {
        requireTurn(APPROVED);
        rule(
                !form.publicFrom().isBefore(publisher.on()),
                "public-day-in-the-past",
                "publicFrom",
                form.publicFrom(),
                "today",
                publisher.on(),
                "missing",
                DAYS.between(form.publicFrom(), publisher.on()));
        var firstDue = dueDays().min(Comparator.naturalOrder()).orElseThrow();
        rule(
                !form.publicFrom().isAfter(firstDue),
                "public-day-after-due",
                "publicFrom",
                form.publicFrom(),
                "dueOn",
                firstDue,
                "missing",
                DAYS.between(firstDue, form.publicFrom()));
        state = PUBLISHED;
        publishedOn = publisher.on();
        publicFrom = form.publicFrom();
        return new CommitmentPublished(
                id, level, parentId, ownerKind.name(), ownerNumber, divisionCode, unitCode, publicFrom, lastDueOn());
    }

    /** 践诺: enters what was done for a task on a day. */
    void fulfil(FulfilCommitment form, Actor recorder) {
        requireTurn(PUBLISHED, FULFILLING, SUPERVISED);
        requireSincePublic(form.on(), recorder);
        var task = task(form.task());
        rule(task.doneOn == null, "task-already-done", "task", task.number, "doneOn", task.doneOn);
        PublicText.requireNoPrivateNumber(form.note(), "note");
        if (form.done()) {
            task.doneOn = form.on();
        }
        entries.add(CommitmentEntry.of(this, form, recorder));
        if (fulfilledOn == null || form.on().isBefore(fulfilledOn)) {
            fulfilledOn = form.on();
        }
        if (state == PUBLISHED) {
            state = FULFILLING;
        }
    }

    /**
     * 督诺: somebody else notes what he saw; where nothing was done he has nothing to look at until a task is overdue.
     *
     * @param ofOwner whether the supervisor acts for who promised it
     */
    CommitmentSupervised supervise(SuperviseCommitment form, boolean ofOwner, Actor supervisor) {
        requireTurn(PUBLISHED, FULFILLING, SUPERVISED);
        rule(!ofOwner && !isOwnersOrProposers(supervisor), "supervisor-is-owner");
        rule(entries.stream().noneMatch(entry -> entry.isFulfilmentBy(supervisor)), "recorder-cannot-supervise");
        requireSincePublic(form.on(), supervisor);
        rule(
                hasFulfilmentBy(form.on()) || current().stream().anyMatch(task -> task.isOverdue(form.on())),
                "nothing-to-supervise",
                "on",
                form.on());
        PublicText.requireNoPrivateNumber(form.note(), "note");
        entries.add(CommitmentEntry.of(this, form, supervisor));
        if (supervisedOn == null || form.on().isBefore(supervisedOn)) {
            supervisedOn = form.on();
        }
        state = SUPERVISED;
        return new CommitmentSupervised(id, level, ownerKind.name(), ownerNumber, divisionCode, unitCode, form.on());
    }

    /**
     * 评诺: the one evaluation, by a superior who neither proposed nor promised it, once every task is done or its day past
     * and all that was done has been supervised.
     *
     * @param ofOwner whether the evaluator acts for who promised it
     */
    CommitmentEvaluated evaluate(EvaluateCommitment form, boolean ofOwner, Actor evaluator) {
        requireTurn(SUPERVISED);
        rule(!ofOwner && !isOwnersOrProposers(evaluator), "evaluator-is-owner");
        var done = lastDay(CommitmentEntry.Kind.FULFILMENT).orElse(LocalDate.MIN);
        var seen = lastDay(CommitmentEntry.Kind.SUPERVISION).orElseThrow();
        rule(
                !seen.isBefore(done),
                "work-not-supervised",
                "fulfilledOn",
                done,
                "supervisedOn",
                seen,
                "missing",
                DAYS.between(seen, done));
        current().stream()
                .filter(task -> task.doneOn == null && !task.isOverdue(evaluator.on()))
                .findFirst()
                .ifPresent(task -> rule(
                        false,
                        "task-not-yet-due",
                        "task",
                        task.number,
                        "dueOn",
                        task.dueOn,
                        "today",
                        evaluator.on(),
                        "missing",
                        DAYS.between(evaluator.on(), task.dueOn) + 1));
        long undone = current().stream().filter(task -> task.doneOn == null).count();
        rule(form.result() != Result.FULFILLED || undone == 0, "result-contradicts-tasks", "undone", undone);
        rule(
                form.poll() == null || form.poll().addsUp(),
                "poll-does-not-add-up",
                "issued",
                form.poll() == null ? 0 : form.poll().issued(),
                "returned",
                form.poll() == null ? 0 : form.poll().returned());
        PublicText.requireNoPrivateNumber(form.reasons(), "reasons");
        evaluations.add(new CommitmentEvaluation(this, form, evaluator));
        state = EVALUATED;
        evaluatedOn = evaluator.on();
        return new CommitmentEvaluated(
                id, level, ownerKind.name(), ownerNumber, form.result().name(), divisionCode, unitCode, evaluatedOn);
    }

    /** Its state at the end of a day; what was returned and put forward again counts as put forward all along. */
    CommitmentState stateOn(LocalDate day) {
        if (reached(evaluatedOn, day)) {
            return EVALUATED;
        }
        if (reached(supervisedOn, day)) {
            return SUPERVISED;
        }
        if (reached(fulfilledOn, day)) {
            return FULFILLING;
        }
        if (reached(publishedOn, day)) {
            return PUBLISHED;
        }
        if (reached(approvedOn, day)) {
            return APPROVED;
        }
        return reached(returnedOn, day) ? RETURNED : PROPOSED;
    }

    /** Whether it is the promise of a person 党员承诺 who is registered under these numbers. */
    public boolean isOfPerson(Set<String> numbers) {
        return ownerKind == OwnerKind.PERSON && numbers.contains(ownerNumber);
    }

    /** Whether it stands public on a day and has not ended. */
    public boolean isStandingOn(LocalDate day) {
        return publicFrom != null && !publicFrom.isAfter(day) && state != EVALUATED;
    }

    /** Whether what was done for it rests on evidence. */
    boolean isEvidenced() {
        return entries.stream().anyMatch(CommitmentEntry::isEvidenced);
    }

    /** Its id. */
    public UUID id() {
        return id;
    }

    /** The tasks of the version that holds. */
    List<CommitmentTask> current() {
        return tasks.stream().filter(task -> task.textNumber == texts.size()).toList();
    }

    /** The tasks as they were promised on a day. */
    List<CommitmentTask> tasksOn(LocalDate day) {
        int number = textOn(day).number;
        return tasks.stream().filter(task -> task.textNumber == number).toList();
    }

    /** The version that held on a day; the first where there was none yet. */
    CommitmentText textOn(LocalDate day) {
        return texts.stream()
                .filter(text -> !text.proposedOn.isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(texts.get(0));
    }

    /** The version that holds. */
    CommitmentText text() {
        return texts.get(texts.size() - 1);
    }

    private void propose(String content, List<PlannedTask> planned, Actor proposer) {
        int number = texts.size() + 1;
        requireNoPrivateNumber(content, planned);
        for (var plan : planned) {
            rule(
                    !plan.dueOn().isBefore(proposer.on()),
                    "task-due-in-the-past",
                    "dueOn",
                    plan.dueOn(),
                    "today",
                    proposer.on(),
                    "missing",
                    DAYS.between(plan.dueOn(), proposer.on()));
        }
        texts.add(new CommitmentText(this, number, content, proposer));
        for (int i = 0; i < planned.size(); i++) {
            tasks.add(new CommitmentTask(this, number, i + 1, planned.get(i)));
        }
        state = PROPOSED;
    }

    /** Whoever may read here reads a commitment 公诺: it holds no number of a person, not even split over its tasks. */
    private static void requireNoPrivateNumber(String content, List<PlannedTask> planned) {
        var parts = new PublicParts().part("content", content);
        for (int i = 0; i < planned.size(); i++) {
            parts.part("tasks[" + i + "].content", planned.get(i).content());
        }
        parts.requireNoPrivateNumber();
    }

    /** 四级: the first level stands alone, every other one serves a public commitment of the level above in its county. */
    private void requireParent(Commitment parent, LocalDate today) {
        rule(level > 1 || parent == null, "first-level-has-no-parent");
        rule(level == 1 || parent != null, "parent-missing", "level", level);
        if (parent != null) {
            rule(parent.level == level - 1, "parent-of-wrong-level", "level", level, "parentLevel", parent.level);
            rule(parent.isStandingOn(today), "parent-not-standing", "state", parent.state);
            rule(
                    parent.divisionCode.substring(0, COUNTY).equals(divisionCode.substring(0, COUNTY)),
                    "parent-of-another-county");
        }
    }

    private void requireTurn(CommitmentState... turns) {
        rule(List.of(turns).contains(state), "commitment-out-of-turn", "state", state, "turns", List.of(turns));
        steps++;
    }

    private void requireSincePublic(LocalDate on, Actor actor) {
        actor.requireCome(on);
        rule(
                !on.isBefore(publicFrom),
                "entry-before-publication",
                "on",
                on,
                "publicFrom",
                publicFrom,
                "missing",
                DAYS.between(on, publicFrom));
    }

    private CommitmentTask task(int number) {
        return current().stream()
                .filter(task -> task.number == number)
                .findFirst()
                .orElseThrow(() -> new RuleViolation("task-unknown")
                        .with("task", number)
                        .with("tasks", current().size()));
    }

    private boolean isOwnersOrProposers(Actor actor) {
        return actor.person() != null && isOfPerson(Set.of(actor.person()))
                || texts.stream().anyMatch(text -> text.isBy(actor));
    }

    private boolean hasFulfilmentBy(LocalDate on) {
        return fulfilledOn != null && !fulfilledOn.isAfter(on);
    }

    private LocalDate lastDueOn() {
        return dueDays().max(Comparator.naturalOrder()).orElseThrow();
    }

    private Stream<LocalDate> dueDays() {
        return current().stream().map(task -> task.dueOn);
    }

    private Optional<LocalDate> lastDay(CommitmentEntry.Kind kind) {
        return entries.stream()
                .filter(entry -> entry.kind == kind)
                .map(entry -> entry.onDay)
                .max(Comparator.naturalOrder());
    }

    private static boolean reached(LocalDate step, LocalDate day) {
        return step != null && !step.isAfter(day);
    }
}
