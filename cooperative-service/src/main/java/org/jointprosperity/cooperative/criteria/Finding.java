package org.jointprosperity.cooperative.criteria;

import static jakarta.persistence.EnumType.STRING;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jointprosperity.chassis.place.PlaceFilter;

/** 条件核对记录: what a certification or a review was held against, with the numbers of its day. */
@Entity
@Immutable
@Table(name = "criterion_finding")
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE)
class Finding {

    @Id
    UUID id;

    UUID householdId;
    UUID reviewId;
    String divisionCode;

    @Enumerated(STRING)
    Measure measure;

    long least;
    Long actual;
    boolean met;
    String source;
    boolean verified;

    protected Finding() {}

    Finding(UUID household, UUID review, String division, Found found) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.householdId = household;
        this.reviewId = review;
        this.divisionCode = division;
        this.measure = found.measure();
        this.least = found.least();
        this.actual = found.actual();
        this.met = found.met();
        this.source = found.source();
        this.verified = found.verified();
    }

    Found found() {
        return new Found(measure, least, actual, met, source, verified);
    }
}
