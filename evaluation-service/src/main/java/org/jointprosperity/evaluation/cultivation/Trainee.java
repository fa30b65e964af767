package org.jointprosperity.evaluation.cultivation;

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
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Filter;
import org.jointprosperity.chassis.place.Place;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.contracts.EvaluationEvent.TraineeConcluded;
import org.jointprosperity.contracts.EvaluationEvent.TraineeTaken;
import org.jointprosperity.evaluation.code.CodeWord;
import org.jointprosperity.evaluation.neighbour.Kind;
import org.jointprosperity.evaluation.neighbour.Named;
import org.jointprosperity.evaluation.neighbour.Waiting;
import org.jointprosperity.evaluation.standing.Actor;

/**
 * 培养对象: a person whom a village and a unit train, one for the other. Where he has a roster number his name and birth
 * are the registry's and are not kept here. One who names a neighbour not yet heard of waits and counts for nothing.
 */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE_OR_UNIT)
public class Trainee implements Waiting {

    @Id
    UUID id;

    @Version
    long version;

    String number;

    @Enumerated(STRING)
    Direction direction;

    @Enumerated(STRING)
    TraineeKind kind;

    String personNumber;
    String name;
    String bornIn;
    String unitCode;
    String branchNumber;
    String divisionCode;
    LocalDate startedOn;

    @Enumerated(STRING)
    Kind awaitsKind;

    String awaitsNumber;

    /** Code by which one that waited was refused, or null. */
    String refused;

    /** Counts steps and mentors, so that each makes a new version of the record. */
    int changes;

    @Enumerated(STRING)
    Conclusion conclusion;

    String reasons;
    LocalDate concludedOn;

    @OneToMany(mappedBy = "trainee", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    @BatchSize(size = 200)
    List<TraineeStep> steps = new ArrayList<>();

    @OneToMany(mappedBy = "trainee", cascade = CascadeType.PERSIST)
    @OrderBy("since, id")
    @BatchSize(size = 200)
    List<TraineeMentor> mentors = new ArrayList<>();

    protected Trainee() {}

    /** Takes a trainee as a roster names him. */
    public Trainee(TraineeDetails details) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        says(details);
    }

    /** Takes over what a roster says now; says whether that is different. */
    public boolean correct(TraineeDetails details) {
        boolean same = isAsTold(details)
                && Objects.equals(personNumber, details.person())
                && Objects.equals(name, details.name())
                && Objects.equals(bornIn, text(details.bornIn()));
        says(details);
        return !same;
    }

    /** Whether what others were told of him is the same. */
    public boolean isAsTold(TraineeDetails details) {
        return direction == details.direction()
                && kind == details.kind()
                && unitCode.equals(details.unit())
                && branchNumber.equals(details.branch())
                && startedOn.equals(details.startedOn());
    }

    /** Whether another person than a roster names now is being trained under this number: then he is taken anew. */
    public boolean trainsAnother(TraineeDetails details) {
        return concludedOn == null && !Objects.equals(personNumber, details.person());
    }

    /** Waits for a neighbour, or takes effect where none is missing; then this is the fact to tell, once. */
    public Optional<TraineeTaken> await(Optional<Named> missing, boolean isNew) {
        boolean waited = isNew || isWaiting();
        awaitsKind = missing.map(Named::kind).orElse(null);
        awaitsNumber = missing.map(Named::number).orElse(null);
        refused = null;
        return waited && missing.isEmpty() ? Optional.of(taken()) : Optional.empty();
    }

    @Override
    public Optional<TraineeTaken> goOn(Optional<Named> missing) {
        return await(missing, false);
    }

    @Override
    public void refuse(String code) {
        refused = code;
    }

    /** Whether a neighbour he names has not been heard of. */
    @Override
    public boolean isWaiting() {
        return awaitsNumber != null;
    }

    /**
     * The neighbours he names. An urban member is registered where his unit is, which a village may not see, so that his
     * unit speaks for him.
     */
    @Override
    public List<Named> named() {
        var named = new ArrayList<>(List.of(new Named(Kind.BRANCH, branchNumber), new Named(Kind.UNIT, unitCode)));
        if (personNumber != null && personNumber.startsWith("N")) {
            named.add(new Named(Kind.PERSON, personNumber));
        }
        return named;
    }

    /** Names a mentor, who is somebody else. */
    void mentor(AssignMentor form, Actor actor) {
        requireUnderWay();
        actor.requireCome(form.since());
        rule(!form.person().equals(personNumber), "own-mentor");
        rule(
                mentors.stream().noneMatch(mentor -> mentor.personNumber.equals(form.person())),
                "already-mentor",
                "person",
                form.person());
        mentors.add(new TraineeMentor(this, form));
        changes++;
    }

    /** Takes the next of the stages in force; none is skipped and none taken twice. */
    void take(TakeStage form, List<CodeWord> stages, Actor actor) {
        requireUnderWay();
        actor.requireCome(form.takenOn());
        rule(
                !form.takenOn().isBefore(lastDay()),
                "stage-too-early",
                "takenOn",
                form.takenOn(),
                "lastDay",
                lastDay(),
                "missing",
                DAYS.between(form.takenOn(), lastDay()));
        var next = next(stages);
        rule(
                next.filter(stage -> stage.code().equals(form.stage())).isPresent(),
                "stage-out-of-turn",
                "stage",
                called(form.stage(), stages),
                "next",
                next.orElse(null));
        steps.add(new TraineeStep(this, form.stage(), form.takenOn(), actor));
        changes++;
    }

    /** Ends the training; completed is who has taken every stage in force. */
    TraineeConcluded conclude(ConcludeTraining form, List<CodeWord> stages, Actor actor) {
        requireUnderWay();
        actor.requireCome(form.concludedOn());
        rule(
                !form.concludedOn().isBefore(lastDay()),
                "concluded-too-early",
                "concludedOn",
                form.concludedOn(),
                "lastDay",
                lastDay(),
                "missing",
                DAYS.between(form.concludedOn(), lastDay()));
        boolean completed = form.conclusion() == Conclusion.COMPLETED;
        rule(!completed || !stages.isEmpty(), "training-without-stages", "concludedOn", form.concludedOn());
        var left = left(stages);
        rule(
                !completed || left.isEmpty(),
                "stages-not-taken",
                "next",
                left.stream().findFirst().orElse(null),
                "missing",
                left.size());
        conclusion = form.conclusion();
        reasons = form.reasons();
        concludedOn = form.concludedOn();
        return new TraineeConcluded(
                id, number, kind.name(), conclusion.name(), branchNumber, divisionCode, unitCode, concludedOn);
    }

    /** The first of the stages in force that has not been taken. */
    Optional<CodeWord> next(List<CodeWord> stages) {
        return left(stages).stream().findFirst();
    }

    /** Those of the stages in force that have not been taken; one that was taken and is none of them any more makes up for none. */
    private List<CodeWord> left(List<CodeWord> stages) {
        return stages.stream()
                .filter(stage -> steps.stream().noneMatch(step -> step.stageCode.equals(stage.code())))
                .toList();
    }

    /** A stage as the county calls it; one that is none of its stages as it was sent. */
    private static Object called(String stage, List<CodeWord> stages) {
        return stages.stream()
                .filter(each -> each.code().equals(stage))
                .findFirst()
                .<Object>map(each -> each)
                .orElse(stage);
    }

    /** Where he belongs: to the village of the branch, and to the unit. */
    @Override
    public Place place() {
        return Place.of(divisionCode, unitCode);
    }

    /** Its number in the roster. */
    public String number() {
        return number;
    }

    /** Its id. */
    public UUID id() {
        return id;
    }

    private TraineeTaken taken() {
        return new TraineeTaken(
                id, number, kind.name(), direction.name(), branchNumber, divisionCode, unitCode, startedOn);
    }

    private void says(TraineeDetails details) {
        number = details.number();
        direction = details.direction();
        kind = details.kind();
        personNumber = details.person();
        name = details.name();
        bornIn = text(details.bornIn());
        unitCode = details.unit();
        branchNumber = details.branch();
        divisionCode = details.divisionCode();
        startedOn = details.startedOn();
    }

    private void requireUnderWay() {
        rule(!isWaiting(), "trainee-waits", "number", awaitsNumber);
        rule(concludedOn == null, "training-concluded", "concludedOn", concludedOn);
    }

    private LocalDate lastDay() {
        return steps.isEmpty() ? startedOn : steps.get(steps.size() - 1).takenOn;
    }

    private static String text(YearMonth month) {
        return month == null ? null : month.toString();
    }
}
