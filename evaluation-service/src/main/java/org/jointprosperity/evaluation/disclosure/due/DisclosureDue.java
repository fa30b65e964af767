package org.jointprosperity.evaluation.disclosure.due;

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
import org.jointprosperity.contracts.EvaluationEvent.DisclosureMadeGood;
import org.jointprosperity.contracts.EvaluationEvent.DisclosureOverdue;
import org.jointprosperity.evaluation.disclosure.catalogue.DisclosureItem;
import org.jointprosperity.evaluation.disclosure.catalogue.Level;

/** 应公开事项: what a place has to publish by a day; done by a publication and by nothing else. */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE_OR_UNIT)
public class DisclosureDue {

    @Id
    UUID id;

    @Version
    long version;

    UUID itemId;
    String itemCode;

    @Enumerated(STRING)
    Level level;

    String divisionCode;
    String unitCode;

    @Enumerated(STRING)
    Cause cause;

    LocalDate periodFrom;
    LocalDate periodTo;
    String occasion;
    UUID correctsId;
    LocalDate dueOn;
    LocalDate overdueOn;

    @Enumerated(STRING)
    DueState state;

    LocalDate doneOn;
    UUID postingId;

    protected DisclosureDue() {}

    DisclosureDue(String division, Owed owed, String occasion, UUID correctsId) {
        var item = owed.item();
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.itemId = item.id();
        this.itemCode = item.code();
        this.level = item.level();
        this.divisionCode = division;
        this.unitCode = item.officeUnit();
        this.cause = owed.cause();
        this.periodFrom = owed.from();
        this.periodTo = owed.to();
        this.occasion = occasion;
        this.correctsId = correctsId;
        this.dueOn = owed.dueOn();
        this.overdueOn = owed.dueOn().plusDays(item.graceDays() + 1L);
        this.state = DueState.OPEN;
    }

    /** Something has happened that has to be published within the days the item says 随时, 逐段. */
    static DisclosureDue after(DisclosureItem item, String division, LocalDate happenedOn, String occasion) {
        rule(
                item.rhythm().waitsForAnEvent(),
                "disclosure-item-waits-for-no-event",
                "item",
                item.code(),
                "rhythm",
                item.rhythm());
        var owed = new Owed(item, Cause.EVENT, happenedOn, happenedOn, happenedOn.plusDays(item.dueAfterDays()));
        return new DisclosureDue(division, owed, occasion, null);
    }

    /** An objection was upheld, or what was owed was withdrawn: the publication has to be corrected by a new one. */
    static DisclosureDue correcting(UUID posting, DisclosureItem item, String division, LocalDate on) {
        var owed = new Owed(item, Cause.CORRECTION, on, on, on.plusDays(item.correctionDays()));
        return new DisclosureDue(division, owed, "", posting);
    }

    /** Marks it overdue on the first day after its grace, once. */
    Optional<DisclosureOverdue> lapse(LocalDate today) {
        if (state != DueState.OPEN || today.isBefore(overdueOn)) {
            return Optional.empty();
        }
        state = DueState.OVERDUE;
        return Optional.of(new DisclosureOverdue(id, itemCode, level.name(), divisionCode, dueOn, overdueOn));
    }

    /** Refuses to have it published twice, or by the content of another item or place. */
    public void requireOpenFor(String item, String division, UUID corrects) {
        rule(state != DueState.DONE, "disclosure-due-done", "due", id, "doneOn", doneOn);
        rule(
                itemCode.equals(item) && divisionCode.equals(division),
                "disclosure-of-another-due",
                "item",
                itemCode,
                "division",
                divisionCode);
        rule(
                correctsId == null || correctsId.equals(corrects),
                "disclosure-due-wants-a-correction",
                "corrects",
                correctsId);
    }

    /** It was published; what had been announced as overdue is announced as made good 补公开. */
    public Optional<DisclosureMadeGood> done(UUID posting, LocalDate on) {
        requireOpenFor(itemCode, divisionCode, correctsId);
        boolean wasOverdue = state == DueState.OVERDUE;
        state = DueState.DONE;
        doneOn = on;
        postingId = posting;
        return wasOverdue
                ? Optional.of(new DisclosureMadeGood(id, itemCode, level.name(), divisionCode, posting, dueOn, on))
                : Optional.empty();
    }

    /** Its id. */
    public UUID id() {
        return id;
    }

    /** Code of the item it is due by. */
    public String itemCode() {
        return itemCode;
    }

    /** The dated row of the catalogue that ruled when it was laid. */
    public UUID itemId() {
        return itemId;
    }

    /** The place that owes it. */
    public String divisionCode() {
        return divisionCode;
    }
}
