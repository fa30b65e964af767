package org.jointprosperity.cooperative.standing;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.cooperative.association.Organisation;

/** 经营年度: a note whether an organisation did business in a year; of one year the last note counts. */
@Entity
@Immutable
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE)
class BusinessYear {

    @Id
    UUID id;

    UUID organisationId;
    String divisionCode;
    int year;
    boolean business;
    LocalDate notedOn;

    protected BusinessYear() {}

    BusinessYear(Organisation organisation, NoteBusinessYear note, LocalDate today) {
        rule(
                note.year() < today.getYear() || note.business() && note.year() == today.getYear(),
                "business-year-not-over",
                "year",
                note.year(),
                "today",
                today);
        rule(
                note.year() >= organisation.foundedOn().getYear(),
                "business-year-before-foundation",
                "year",
                note.year(),
                "foundedOn",
                organisation.foundedOn());
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.organisationId = organisation.id();
        this.divisionCode = organisation.divisionCode();
        this.year = note.year();
        this.business = note.business();
        this.notedOn = today;
    }
}
