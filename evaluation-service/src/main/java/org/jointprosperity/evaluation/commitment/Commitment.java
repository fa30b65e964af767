package org.jointprosperity.evaluation.commitment;

import static jakarta.persistence.EnumType.STRING;
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
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Filter;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.contracts.EvaluationEvent.CommitmentEvaluated;
import org.jointprosperity.contracts.EvaluationEvent.CommitmentPublished;
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
        requireParent(parent);
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
        text().reviewed(reviewer, form.approved(), form.reasons());
        if (form.approved()) {
            state = APPROVED;
            approvedOn = reviewer.on();
        } else {
            state = RETURNED;
            returnedOn = reviewer.on();
        }
    }

    /** 示诺: public from a day on, which is not past. */
    CommitmentPublished publish(PublishCommitment form, Actor publisher) {
        requireTurn(APPROVED);
        rule(
                !form.publicFrom().isBefore(publisher.on()),
                "public-day-in-the-past",
                "publicFrom",
                form.publicFrom(),
                "today",
                publisher.on());
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

    /** 督诺: somebody else notes what he saw; where nothing was done he has nothing to look at until a task is overdue. */
    void supervise(SuperviseCommitment form, Actor supervisor) {
        requireTurn(PUBLISHED, FULFILLING, SUPERVISED);
        rule(!isOwnersOrProposers(supervisor), "supervisor-is-owner");
        requireSincePublic(form.on(), supervisor);
        rule(
                hasFulfilmentBy(form.on()) || current().stream().anyMatch(task -> task.isOverdue(form.on())),
                "nothing-to-supervise",
                "on",
                form.on());
        entries.add(CommitmentEntry.of(this, form, supervisor));
        if (supervisedOn == null || form.on().isBefore(supervisedOn)) {
            supervisedOn = form.on();
        }
        state = SUPERVISED;
    }

    /** 评诺: the one evaluation, by a superior who neither proposed nor promised it, once every task is done or its day past. */
    CommitmentEvaluated evaluate(EvaluateCommitment form, Actor evaluator) {
        requireTurn(SUPERVISED);
        rule(!isOwnersOrProposers(evaluator), "evaluator-is-owner");
        current().stream()
                .filter(task -> task.doneOn == null && !task.isOverdue(evaluator.on()))
                .findFirst()
                .ifPresent(task -> rule(false, "task-not-yet-due", "task", task.number, "dueOn", task.dueOn));
        long undone = current().stream().filter(task -> task.doneOn == null).count();
        rule(form.result() != Result.FULFILLED || undone == 0, "result-contradicts-tasks", "undone", undone);
        rule(
                form.poll() == null || form.poll().addsUp(),
                "poll-does-not-add-up",
                "issued",
                form.poll() == null ? 0 : form.poll().issued(),
                "returned",
                form.poll() == null ? 0 : form.poll().returned());
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

    /** Whether it is the promise of this person 党员承诺. */
    public boolean isOfPerson(String number) {
        return ownerKind == OwnerKind.PERSON && ownerNumber.equals(number);
    }

    /** Whether it stands public and has not ended. */
    public boolean isStanding() {
        return publicFrom != null && state != EVALUATED;
    }

    /** Its id. */
    public UUID id() {
        return id;
    }

    /** The tasks of the version that holds. */
    List<CommitmentTask> current() {
        return tasks.stream().filter(task -> task.textNumber == texts.size()).toList();
    }

    /** The version that holds. */
    CommitmentText text() {
        return texts.get(texts.size() - 1);
    }

    private void propose(String content, List<PlannedTask> planned, Actor proposer) {
        int number = texts.size() + 1;
        for (var plan : planned) {
            rule(
                    !plan.dueOn().isBefore(proposer.on()),
                    "task-due-in-the-past",
                    "dueOn",
                    plan.dueOn(),
                    "today",
                    proposer.on());
        }
        texts.add(new CommitmentText(this, number, content, proposer));
        for (int i = 0; i < planned.size(); i++) {
            tasks.add(new CommitmentTask(this, number, i + 1, planned.get(i)));
        }
        state = PROPOSED;
    }

    /** 四级: the first level stands alone, every other one serves a public commitment of the level above in its county. */
    private void requireParent(Commitment parent) {
        rule(level > 1 || parent == null, "first-level-has-no-parent");
        rule(level == 1 || parent != null, "parent-missing", "level", level);
        if (parent != null) {
            rule(parent.level == level - 1, "parent-of-wrong-level", "level", level, "parentLevel", parent.level);
            rule(parent.isStanding(), "parent-not-standing", "state", parent.state);
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
        rule(!on.isBefore(publicFrom), "entry-before-publication", "on", on, "publicFrom", publicFrom);
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
        return actor.person() != null && isOfPerson(actor.person())
                || texts.stream().anyMatch(text -> text.isBy(actor));
    }

    private boolean hasFulfilmentBy(LocalDate on) {
        return fulfilledOn != null && !fulfilledOn.isAfter(on);
    }

    private LocalDate lastDueOn() {
        return current().stream()
                .map(task -> task.dueOn)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static boolean reached(LocalDate step, LocalDate day) {
        return step != null && !step.isAfter(day);
    }
}
