package org.jointprosperity.cooperative.membership;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.cooperative.association.Organisation;

/** 成员名册 of one organisation: members gather in it, and from a day on it is declared to name every one. */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE)
class MemberRegister {

    @Id
    UUID organisationId;

    @Version
    long version;

    String divisionCode;
    LocalDate completeFrom;

    protected MemberRegister() {}

    MemberRegister(Organisation organisation) {
        this.organisationId = organisation.id();
        this.divisionCode = organisation.divisionCode();
    }

    /** Declares it complete, once. */
    void declare(LocalDate from, Organisation organisation, LocalDate today) {
        rule(completeFrom == null, "register-already-complete", "completeFrom", completeFrom);
        rule(!from.isAfter(today), "date-in-the-future", "date", from, "today", today);
        rule(
                !from.isBefore(organisation.foundedOn()),
                "joined-before-foundation",
                "joinedOn",
                from,
                "foundedOn",
                organisation.foundedOn());
        completeFrom = from;
    }

    boolean isCompleteOn(LocalDate day) {
        return completeFrom != null && !day.isBefore(completeFrom);
    }
}
