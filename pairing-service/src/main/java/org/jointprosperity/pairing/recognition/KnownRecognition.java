package org.jointprosperity.pairing.recognition;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jointprosperity.chassis.place.PlaceFilter;

/** 表彰: an award or a star of a year, and the day it was withdrawn where it was. */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE_OR_UNIT)
class KnownRecognition {

    @Id
    UUID id;

    @Enumerated(STRING)
    RecognitionKind kind;

    String code;
    String subjectKind;
    String subjectNumber;
    int ofYear;
    LocalDate givenOn;
    LocalDate withdrawnOn;
    String divisionCode;
    String unitCode;

    protected KnownRecognition() {}

    KnownRecognition(
            UUID id,
            RecognitionKind kind,
            String code,
            String subjectKind,
            String subjectNumber,
            int year,
            LocalDate givenOn,
            String divisionCode,
            String unitCode) {
        this.id = id;
        this.kind = kind;
        this.code = code;
        this.subjectKind = subjectKind;
        this.subjectNumber = subjectNumber;
        this.ofYear = year;
        this.givenOn = givenOn;
        this.divisionCode = divisionCode;
        this.unitCode = unitCode;
    }
}
