package org.jointprosperity.evaluation.appraisal.campaign;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jointprosperity.chassis.place.PlaceFilter;

/** 被测评对象: an organisation or a person that an appraisal is about. Numbers only: the registry knows the names. */
@Entity
@Immutable
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE_OR_UNIT)
public class AppraisalSubject {

    /** How persons are called among the kinds of subjects. */
    public static final String PERSON = "PERSON";

    @Id
    UUID id;

    UUID appraisalId;
    String divisionCode;
    String unitCode;
    String kind;
    String number;
    boolean probationary;

    protected AppraisalSubject() {}

    AppraisalSubject(Appraisal appraisal, String kind, String number, boolean probationary) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.appraisalId = appraisal.id;
        this.divisionCode = appraisal.divisionCode;
        this.unitCode = appraisal.unitCode;
        this.kind = kind;
        this.number = number;
        this.probationary = probationary;
    }

    public UUID id() {
        return id;
    }

    /** UNIT, BRANCH or PERSON. */
    public String kind() {
        return kind;
    }

    /** Credit code, branch code or roster number. */
    public String number() {
        return number;
    }

    public boolean isPerson() {
        return PERSON.equals(kind);
    }

    /** 预备党员 takes part and is given no grade. */
    public boolean isProbationary() {
        return probationary;
    }
}
