package org.jointprosperity.cooperative.support;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.contracts.CooperativeEvent.SupportGiven;
import org.jointprosperity.contracts.CooperativeEvent.SupportReversed;

/** 扶持措施: a unit supported someone on a day, or such an entry is taken back; nobody changes or deletes it. */
@Entity
@Immutable
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE_OR_UNIT)
class SupportMeasure {

    @Id
    UUID id;

    String kind;
    String unitCode;

    @Enumerated(EnumType.STRING)
    BeneficiaryKind beneficiaryKind;

    String beneficiaryNumber;
    Long amountFen;
    String goods;
    LocalDate givenOn;
    LocalDate recordedOn;
    String recorderPerson;
    UUID reversedMeasureId;
    String reason;
    String divisionCode;

    @Formula("(select r.id from support_measure r where r.reversed_measure_id = id)")
    UUID reversedBy;

    protected SupportMeasure() {}

    SupportMeasure(GiveSupport given, String divisionCode, String recorder, LocalDate today) {
        this.amountFen = given.fen();
        rule(!given.givenOn().isAfter(today), "date-in-the-future", "date", given.givenOn(), "today", today);
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.kind = given.kind();
        this.unitCode = given.giver().value();
        this.beneficiaryKind = given.beneficiaryKind();
        this.beneficiaryNumber = given.beneficiary();
        this.goods = given.goods();
        this.givenOn = given.givenOn();
        this.recordedOn = today;
        this.recorderPerson = recorder;
        this.divisionCode = divisionCode;
    }

    private SupportMeasure(SupportMeasure original, String reason, String recorder, LocalDate today) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.kind = original.kind;
        this.unitCode = original.unitCode;
        this.beneficiaryKind = original.beneficiaryKind;
        this.beneficiaryNumber = original.beneficiaryNumber;
        this.amountFen = original.amountFen;
        this.goods = original.goods;
        this.givenOn = today;
        this.recordedOn = today;
        this.recorderPerson = recorder;
        this.reversedMeasureId = original.id;
        this.reason = reason;
        this.divisionCode = original.divisionCode;
    }

    /** The entry that takes this one back, once; a reversal is not taken back. */
    SupportMeasure takenBack(String reason, String recorder, LocalDate today) {
        rule(reversedMeasureId == null, "reversal-not-reversible");
        rule(reversedBy == null, "entry-already-reversed");
        return new SupportMeasure(this, reason, recorder, today);
    }

    SupportGiven given() {
        return new SupportGiven(id, kind, unitCode, beneficiaryKind.name(), told(), amountFen, divisionCode, givenOn);
    }

    /** What is told outside of who was supported; null of a household, beside whose number stand no amounts. */
    private String told() {
        return beneficiaryKind == BeneficiaryKind.HOUSEHOLD ? null : beneficiaryNumber;
    }

    /** Told of the measure that it takes back. */
    SupportReversed reversed() {
        return new SupportReversed(
                reversedMeasureId,
                id,
                kind,
                unitCode,
                beneficiaryKind.name(),
                told(),
                amountFen,
                divisionCode,
                givenOn);
    }
}
