package org.jointprosperity.pairing.support;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.contracts.PairingEvent.UndertakingOpened;

/** 承诺事项 that money may be booked for, as its own feature announced it. */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE_OR_UNIT)
class FollowedUndertaking {

    @Id
    UUID id;

    UUID pairingId;
    String unitCode;
    String divisionCode;

    protected FollowedUndertaking() {}

    FollowedUndertaking(UndertakingOpened opened) {
        this.id = opened.undertakingId();
        this.pairingId = opened.pairingId();
        this.unitCode = opened.unitCode();
        this.divisionCode = opened.divisionCode();
    }
}
