package org.jointprosperity.evaluation.followup;

import static jakarta.persistence.EnumType.STRING;
import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.contracts.EvaluationEvent.FollowUpDone;
import org.jointprosperity.contracts.EvaluationEvent.FollowUpOverdue;

/** 会后事项: what a meeting gave somebody to do by a day; said once to be overdue, and done then or later. */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE_OR_UNIT)
public class FollowUp {

    @Id
    UUID id;

    @Version
    long version;

    UUID decisionId;
    UUID sittingId;
    String divisionCode;
    String unitCode;

    @Enumerated(STRING)
    FollowUpOwner ownerKind;

    String ownerNumber;
    String task;
    LocalDate assignedOn;
    LocalDate dueOn;
    LocalDate overdueOn;
    LocalDate doneOn;
    String note;

    protected FollowUp() {}

    /** Gives somebody something to do; refuses a last day before the meeting. */
    public FollowUp(UUID decision, UUID sitting, String division, AssignFollowUp form, LocalDate metOn) {
        rule(!form.dueOn().isBefore(metOn), "due-before-meeting", "dueOn", form.dueOn(), "heldOn", metOn);
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.decisionId = decision;
        this.sittingId = sitting;
        this.divisionCode = division;
        this.unitCode = form.ownerKind() == FollowUpOwner.UNIT ? form.owner() : null;
        this.ownerKind = form.ownerKind();
        this.ownerNumber = form.owner();
        this.task = form.task();
        this.assignedOn = metOn;
        this.dueOn = form.dueOn();
    }

    /** 办结. */
    FollowUpDone complete(CompleteFollowUp form, LocalDate today) {
        rule(doneOn == null, "follow-up-already-done", "doneOn", doneOn);
        rule(!form.doneOn().isAfter(today), "date-in-the-future", "date", form.doneOn(), "today", today);
        rule(
                !form.doneOn().isBefore(assignedOn),
                "done-before-assigned",
                "doneOn",
                form.doneOn(),
                "assignedOn",
                assignedOn);
        this.doneOn = form.doneOn();
        this.note = form.note();
        return new FollowUpDone(
                id, decisionId, ownerKind.name(), ownerNumber, divisionCode, unitCode, dueOn, this.doneOn);
    }

    /** 逾期: tells once that the last day is past and it is not done. */
    Optional<FollowUpOverdue> lapse(LocalDate today) {
        if (doneOn != null || overdueOn != null || !dueOn.isBefore(today)) {
            return Optional.empty();
        }
        overdueOn = dueOn.plusDays(1);
        return Optional.of(new FollowUpOverdue(
                id, decisionId, ownerKind.name(), ownerNumber, divisionCode, unitCode, dueOn, overdueOn));
    }

    /** How it stands on a day. */
    FollowUpState stateOn(LocalDate day) {
        if (doneOn != null) {
            return FollowUpState.DONE;
        }
        return dueOn.isBefore(day) ? FollowUpState.OVERDUE : FollowUpState.OPEN;
    }
}
