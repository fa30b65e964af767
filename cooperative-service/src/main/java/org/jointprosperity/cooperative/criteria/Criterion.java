package org.jointprosperity.cooperative.criteria;

import static jakarta.persistence.EnumType.STRING;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** 认定条件: the least that a place asks in one measure, of one industry or of all, from when until when; never changed. */
@Entity
@Immutable
@Table(name = "certification_criterion")
class Criterion {

    @Id
    UUID id;

    @Enumerated(STRING)
    Measure measure;

    String industry;
    long least;
    String jurisdiction;
    LocalDate effectiveFrom;
    LocalDate effectiveTo;
    String source;
    boolean verified;

    protected Criterion() {}

    Criterion(SetCriterion request) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.measure = request.measure();
        this.industry = request.industry();
        this.least = request.least();
        this.jurisdiction = request.jurisdiction().value();
        this.effectiveFrom = request.effectiveFrom();
        this.effectiveTo = request.effectiveTo();
        this.source = request.source();
        this.verified = request.verified();
    }

    /** How a household stands to it; what is not known does not meet it. */
    Found of(Standing standing) {
        var actual = standing.of(measure);
        return new Found(measure, least, actual, actual != null && actual >= least, source, verified);
    }
}
