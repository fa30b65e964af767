package org.jointprosperity.cooperative.standing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.contracts.CooperativeEvent.ComplianceChanged;
import org.jointprosperity.cooperative.association.Organisation;
import org.jointprosperity.cooperative.compliance.Assessment;
import org.jointprosperity.cooperative.compliance.Standing;

/** 合规状态 as it was last announced, to tell when it changes. */
@Entity
@Table(name = "standing")
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE)
class KnownStanding {

    @Id
    UUID organisationId;

    @Version
    long version;

    String divisionCode;

    @Enumerated(EnumType.STRING)
    Standing outcome;

    String violated;
    LocalDate since;

    protected KnownStanding() {}

    /** Nothing is known of a cooperative before its register is complete. */
    KnownStanding(Organisation organisation, LocalDate today) {
        this.organisationId = organisation.id();
        this.divisionCode = organisation.divisionCode();
        this.outcome = Standing.NOT_ASSESSABLE;
        this.violated = "";
        this.since = today;
    }

    boolean is(Assessment assessment) {
        return outcome == assessment.standing() && violated.equals(String.join(" ", assessment.violated()));
    }

    ComplianceChanged become(Assessment assessment, LocalDate today) {
        outcome = assessment.standing();
        violated = String.join(" ", assessment.violated());
        since = today;
        return new ComplianceChanged(
                organisationId, divisionCode, outcome.name(), List.copyOf(assessment.violated()), today);
    }
}
