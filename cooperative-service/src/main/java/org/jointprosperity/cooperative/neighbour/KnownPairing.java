package org.jointprosperity.cooperative.neighbour;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jointprosperity.chassis.place.PlaceFilter;

/** 共建对子 as the pairing service told of it: while it is in force its unit supports what the branch produces. */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE_OR_UNIT)
class KnownPairing {

    @Id
    UUID id;

    String unitCode;
    String branchNumber;
    String divisionCode;
    boolean inForce;
    LocalDate since;

    protected KnownPairing() {}

    KnownPairing(UUID id, String unitCode, String branchNumber, String divisionCode) {
        this.id = id;
        this.unitCode = unitCode;
        this.branchNumber = branchNumber;
        this.divisionCode = divisionCode;
    }

    void is(boolean inForce, LocalDate since) {
        this.inForce = inForce;
        this.since = since;
    }
}
