package org.jointprosperity.evaluation.appraisal.campaign;

import static jakarta.persistence.EnumType.STRING;
import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.contracts.EvaluationEvent.AppraisalCancelled;
import org.jointprosperity.contracts.EvaluationEvent.AppraisalOpened;
import org.jointprosperity.evaluation.appraisal.kind.AppraisalKind;
import org.jointprosperity.evaluation.appraisal.kind.OrganisationKind;
import org.jointprosperity.evaluation.appraisal.kind.Stage;
import org.jointprosperity.evaluation.appraisal.scale.Scale;
import org.jointprosperity.evaluation.standing.Actor;

/** 测评: an organisation, or people of it, appraised for a year, stage after stage; once open nobody joins or leaves it. */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE_OR_UNIT)
public class Appraisal {

    @Id
    UUID id;

    @Version
    long version;

    String divisionCode;
    String unitCode;

    @ManyToOne
    AppraisalKind kind;

    String kindCode;
    int ofYear;

    @Enumerated(STRING)
    OrganisationKind organisationKind;

    String organisationNumber;
    String scaleCode;
    int scaleVersion;
    String criteria;

    @Enumerated(STRING)
    Stage stage;

    LocalDate stageSince;
    LocalDate preparedOn;
    LocalDate openedOn;
    LocalDate pollUntil;
    LocalDate pollClosedOn;
    LocalDate feedbackOn;
    LocalDate closedOn;
    LocalDate cancelledOn;
    String cancelReason;
    String cancellerSubject;
    int evaluators;

    protected Appraisal() {}

    Appraisal(
            PrepareAppraisal form,
            AppraisalKind kind,
            Scale scale,
            List<String> criteria,
            String division,
            LocalDate today) {
        rule(
                form.year() <= today.getYear(),
                "appraisal-of-a-year-to-come",
                "year",
                form.year(),
                "thisYear",
                today.getYear());
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.divisionCode = division;
        this.unitCode = form.organisationKind() == OrganisationKind.UNIT ? form.organisation() : null;
        this.kind = kind;
        this.kindCode = kind.code();
        this.ofYear = form.year();
        this.organisationKind = form.organisationKind();
        this.organisationNumber = form.organisation();
        this.scaleCode = scale.code();
        this.scaleVersion = scale.version();
        this.criteria = String.join(",", criteria);
        this.stage = Stage.PREPARATION;
        this.stageSince = today;
        this.preparedOn = today;
    }

    /** 启动: from now on it is settled who is asked; days in the past tell of an appraisal held on paper. */
    AppraisalOpened open(OpenAppraisal form, int persons) {
        rule(persons > 0, "no-evaluators", "persons", persons, "missing", 1);
        stage = kind.after(Stage.PREPARATION);
        stageSince = form.openedOn();
        openedOn = form.openedOn();
        pollUntil = form.pollUntil();
        evaluators = persons;
        return new AppraisalOpened(
                id,
                kindCode,
                ofYear,
                organisationKind.name(),
                organisationNumber,
                persons,
                openedOn,
                pollUntil,
                divisionCode,
                unitCode);
    }

    void requireOpenable(OpenAppraisal form, Actor opener) {
        requireStage(Stage.PREPARATION);
        opener.requireCome(form.openedOn());
        rule(
                form.openedOn().getYear() == ofYear || form.openedOn().getYear() == ofYear + 1,
                "opened-in-another-year",
                kind.cited().with("openedOn", form.openedOn(), "year", ofYear));
        rule(
                !form.pollUntil().isBefore(form.openedOn()),
                "poll-ends-before-it-begins",
                "openedOn",
                form.openedOn(),
                "pollUntil",
                form.pollUntil());
    }

    /** Takes the next stage on a day; none is skipped and none is taken twice. */
    public void advance(Stage to, LocalDate on, Actor actor) {
        actor.requireCome(on);
        rule(stage != Stage.PREPARATION, "appraisal-not-opened-yet", "wanted", to);
        var next = kind.after(stage);
        rule(
                !isOver() && to == next,
                "appraisal-stage-out-of-order",
                kind.cited().with("stage", stage, "wanted", to, "next", isOver() ? stage : next));
        rule(!on.isBefore(stageSince), "stage-before-the-last", "on", on, "since", stageSince);
        stage = to;
        stageSince = on;
        switch (to) {
            case FINDING -> pollClosedOn = on;
            case FEEDBACK -> feedbackOn = on;
            case CLOSED -> closedOn = on;
            default -> {}
        }
    }

    /**
     * 取消: gives up what was wrongly prepared; it stays on record, and the year is free for another. Once somebody has voted
     * it takes its course, so that nobody has it held anew because of how the vote went.
     *
     * @param votes how many have answered online and how many count sheets have been entered
     * @return what is told of one that was opened; none of one that was only prepared, which was not announced
     */
    Optional<AppraisalCancelled> cancel(CancelAppraisal form, long votes, Actor actor) {
        rule(!isOver(), "appraisal-over", "stage", stage);
        rule(
                pollClosedOn == null && votes == 0,
                "appraisal-has-voted",
                kind.cited().with("votes", votes, "stage", stage));
        boolean told = stage != Stage.PREPARATION;
        stage = Stage.CANCELLED;
        cancelledOn = actor.on();
        cancelReason = form.reason();
        cancellerSubject = actor.subject();
        return told
                ? Optional.of(new AppraisalCancelled(
                        id,
                        kindCode,
                        ofYear,
                        organisationKind.name(),
                        organisationNumber,
                        cancelledOn,
                        divisionCode,
                        unitCode))
                : Optional.empty();
    }

    /** Whether it was closed or cancelled. */
    boolean isOver() {
        return stage == Stage.CLOSED || stage == Stage.CANCELLED;
    }

    /** Refuses unless it is at this stage. */
    public void requireStage(Stage wanted) {
        rule(stage == wanted, "appraisal-out-of-stage", kind.cited().with("stage", stage, "wanted", wanted));
    }

    /** 不公布中间结果: refuses any look at a tally while the poll has not been closed. */
    public void requirePollClosed() {
        rule(pollClosedOn != null, "results-before-closing", kind.cited().with("stage", stage));
    }

    /** What is graded one by one; one empty name where there is one grade for all. */
    public List<String> criteria() {
        return Arrays.asList(criteria.split(",", -1));
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String divisionCode() {
        return divisionCode;
    }

    /** 统一社会信用代码 of the unit appraised or whose people are, or null. */
    public String unitCode() {
        return unitCode;
    }

    public AppraisalKind kind() {
        return kind;
    }

    public int year() {
        return ofYear;
    }

    public OrganisationKind organisationKind() {
        return organisationKind;
    }

    public String organisationNumber() {
        return organisationNumber;
    }

    public String scaleCode() {
        return scaleCode;
    }

    public int scaleVersion() {
        return scaleVersion;
    }

    public Stage stage() {
        return stage;
    }

    /** The day it was opened, or null. */
    public LocalDate openedOn() {
        return openedOn;
    }

    /** Last day to answer online, or null before opening. */
    public LocalDate pollUntil() {
        return pollUntil;
    }

    /** The day the poll was closed, or null. */
    public LocalDate pollClosedOn() {
        return pollClosedOn;
    }

    /** The day the appraised were told, or null. */
    public LocalDate feedbackOn() {
        return feedbackOn;
    }
}
