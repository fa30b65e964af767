package org.jointprosperity.cooperative.membership;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jointprosperity.chassis.place.PlaceFilter;

/** 附加表决权: the votes a member has beside the basic one from a day on, until another grant; 0 takes them back. */
@Entity
@Immutable
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE)
class VotesGrant {

    @Id
    UUID id;

    UUID membershipId;
    UUID organisationId;
    String divisionCode;
    int votes;
    LocalDate effectiveFrom;

    protected VotesGrant() {}

    VotesGrant(Membership membership, int votes, LocalDate effectiveFrom) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.membershipId = membership.id;
        this.organisationId = membership.organisationId;
        this.divisionCode = membership.divisionCode;
        this.votes = votes;
        this.effectiveFrom = effectiveFrom;
    }
}
