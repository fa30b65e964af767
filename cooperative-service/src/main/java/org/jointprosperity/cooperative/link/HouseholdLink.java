package org.jointprosperity.cooperative.link;

import static jakarta.persistence.EnumType.STRING;
import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jointprosperity.chassis.place.PlaceFilter;

/** 帮带关系: a member who helps a household, or an association it is in, from a day until a day. */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE)
class HouseholdLink {

    @Id
    UUID id;

    @Version
    long version;

    @Enumerated(STRING)
    LinkKind kind;

    String householdNumber;
    String targetNumber;
    String divisionCode;
    LocalDate startsOn;
    LocalDate endsOn;
    UUID liaisonId;

    protected HouseholdLink() {}

    HouseholdLink(LinkKind kind, String household, String target, String division, LocalDate startsOn, UUID liaison) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.kind = kind;
        this.householdNumber = household;
        this.targetNumber = target;
        this.divisionCode = division;
        this.startsOn = startsOn;
        this.liaisonId = liaison;
    }

    /** Ends it on its last day, once; one that follows a liaison 结对 ends with that. */
    void end(LocalDate lastDay, LocalDate today) {
        rule(liaisonId == null, "link-of-a-liaison", "member", targetNumber);
        rule(endsOn == null, "link-already-ended", "endsOn", endsOn);
        rule(!lastDay.isAfter(today), "date-in-the-future", "date", lastDay, "today", today);
        rule(!lastDay.isBefore(startsOn), "link-ends-before-it-starts", "startsOn", startsOn, "endsOn", lastDay);
        endsOn = lastDay;
    }
}
