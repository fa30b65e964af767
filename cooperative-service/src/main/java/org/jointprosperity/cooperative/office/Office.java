package org.jointprosperity.cooperative.office;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.cooperative.association.Organisation;
import org.jointprosperity.cooperative.law.Post;

/** 职务: one person in one office of one organisation, from the first day to the first day without it. */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE)
class Office {

    @Id
    UUID id;

    @Version
    long version;

    UUID organisationId;
    String divisionCode;
    String number;

    @Enumerated(EnumType.STRING)
    Post post;

    LocalDate beginsOn;
    LocalDate endsOn;

    protected Office() {}

    Office(Organisation organisation, TakeOffice request, LocalDate today) {
        rule(!request.beginsOn().isAfter(today), "date-in-the-future", "date", request.beginsOn(), "today", today);
        rule(
                !request.beginsOn().isBefore(organisation.foundedOn()),
                "office-before-foundation",
                "beginsOn",
                request.beginsOn(),
                "foundedOn",
                organisation.foundedOn());
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.organisationId = organisation.id();
        this.divisionCode = organisation.divisionCode();
        this.number = request.number();
        this.post = request.post();
        this.beginsOn = request.beginsOn();
    }

    /** Ends it, once. */
    void end(LocalDate on, LocalDate today) {
        rule(endsOn == null, "office-ended", "endsOn", endsOn);
        rule(!on.isAfter(today), "date-in-the-future", "date", on, "today", today);
        rule(on.isAfter(beginsOn), "office-ends-before-it-begins", "beginsOn", beginsOn, "endsOn", on);
        endsOn = on;
    }
}
