package org.jointprosperity.pairing.decision;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.contracts.EvaluationEvent.Subject;

/** 决策: a decision of a village as the evaluation service told of it, and where it stands. */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE)
public class KnownDecision {

    /** Where a decision stands. */
    public enum Standing {
        /** 进行中. */
        OPEN,
        /** 通过: what it decided may be carried out. */
        CARRIED,
        /** 未通过. */
        REJECTED,
        /** 终止: withdrawn or superseded. */
        CLOSED
    }

    @Id
    UUID id;

    String subjectContext;
    String subjectKind;
    UUID subjectId;
    int subjectVersion;
    String matter;
    String divisionCode;

    @Enumerated(STRING)
    @Column(name = "state")
    Standing standing;

    LocalDate stateSince;

    protected KnownDecision() {}

    KnownDecision(UUID id) {
        this.id = id;
    }

    void is(Standing standing, Subject subject, String matter, String divisionCode, LocalDate since) {
        this.standing = standing;
        this.subjectContext = subject.context();
        this.subjectKind = subject.kind();
        this.subjectId = subject.id();
        this.subjectVersion = subject.version();
        this.matter = matter;
        this.divisionCode = divisionCode;
        this.stateSince = since;
    }

    /** What it decided on, as handed over when it was opened. */
    public Subject subject() {
        return new Subject(subjectContext, subjectKind, subjectId, subjectVersion);
    }

    /** 议题: the matter, which selects the law. */
    public String matter() {
        return matter;
    }

    /** 行政区划代码 of the place that decided. */
    public String divisionCode() {
        return divisionCode;
    }

    public Standing standing() {
        return standing;
    }

    /** The day it was opened, carried, rejected or closed. */
    public LocalDate since() {
        return stateSince;
    }
}
