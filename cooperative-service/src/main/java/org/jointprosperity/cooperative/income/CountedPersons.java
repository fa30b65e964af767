package org.jointprosperity.cooperative.income;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jointprosperity.chassis.place.PlaceFilter;

/** 家庭人口: how many persons share a household's income of a year; the last count holds. */
@Entity
@Immutable
@Table(name = "household_year")
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE)
class CountedPersons {

    @Id
    UUID id;

    String householdNumber;
    String divisionCode;
    int year;
    int persons;
    boolean complete;
    LocalDate recordedOn;
    String recordedBy;

    protected CountedPersons() {}

    CountedPersons(
            String household,
            String division,
            int year,
            int persons,
            boolean complete,
            LocalDate today,
            String recordedBy) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.householdNumber = household;
        this.divisionCode = division;
        this.year = year;
        this.persons = persons;
        this.complete = complete;
        this.recordedOn = today;
        this.recordedBy = recordedBy;
    }
}
