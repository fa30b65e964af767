package org.jointprosperity.evaluation.care;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.contracts.EvaluationEvent.CareDelivered;
import org.jointprosperity.contracts.EvaluationEvent.CareReversed;
import org.jointprosperity.evaluation.standing.Actor;

/** 关怀: what a unit delivered to a member in need, until he or somebody for him confirms that it arrived. */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE_OR_UNIT)
class Delivery {

    @Id
    UUID id;

    @Version
    long version;

    String divisionCode;
    String unitCode;
    String receiverNumber;
    String code;
    Long amountFen;
    String goods;
    LocalDate deliveredOn;
    String recorderSubject;
    String recorderPerson;
    LocalDate confirmedOn;
    String confirmerSubject;
    String onBehalfReason;
    LocalDate reversedOn;
    String reverserSubject;
    String reversalReasons;

    protected Delivery() {}

    Delivery(RecordCare form, String divisionCode, Actor recorder) {
        recorder.requireCome(form.deliveredOn());
        this.amountFen = form.amount() == null ? null : form.amount().fen();
        this.goods = form.goods() == null || form.goods().isBlank() ? null : form.goods();
        rule(amountFen != null || goods != null, "nothing-delivered");
        rule(amountFen == null || amountFen > 0, "amount-zero");
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.divisionCode = divisionCode;
        this.unitCode = form.giver().value();
        this.receiverNumber = form.receiver();
        this.code = form.code();
        this.deliveredOn = form.deliveredOn();
        this.recorderSubject = recorder.subject();
        this.recorderPerson = recorder.person();
    }

    /** The receiver himself says that it arrived. */
    CareDelivered confirm(Actor receiver) {
        return confirmed(receiver, null);
    }

    /** Somebody else than who recorded it says so for the receiver, and why. */
    CareDelivered confirmOnBehalf(ConfirmOnBehalf form, Actor witness) {
        rule(!witness.is(recorderSubject, recorderPerson), "recorder-cannot-confirm");
        return confirmed(witness, form.reason());
    }

    /**
     * 冲销: takes back what was recorded wrongly; it stays on record. What was confirmed is taken back by somebody else than
     * who recorded it, and only this has to be told.
     */
    Optional<CareReversed> reverse(ReverseCare form, Actor actor) {
        requireStanding();
        rule(confirmedOn == null || !actor.is(recorderSubject, recorderPerson), "recorder-cannot-reverse");
        reversedOn = actor.on();
        reverserSubject = actor.subject();
        reversalReasons = form.reasons();
        return confirmedOn == null
                ? Optional.empty()
                : Optional.of(new CareReversed(id, code, amountFen, divisionCode, unitCode, deliveredOn, reversedOn));
    }

    private void requireStanding() {
        rule(reversedOn == null, "care-reversed", "reversedOn", reversedOn);
    }

    private CareDelivered confirmed(Actor actor, String reason) {
        requireStanding();
        rule(confirmedOn == null, "care-already-confirmed", "confirmedOn", confirmedOn);
        confirmedOn = actor.on();
        confirmerSubject = actor.subject();
        onBehalfReason = reason;
        return new CareDelivered(id, code, amountFen, divisionCode, unitCode, deliveredOn, confirmedOn);
    }
}
