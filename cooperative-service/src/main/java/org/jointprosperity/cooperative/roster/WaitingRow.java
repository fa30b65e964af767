package org.jointprosperity.cooperative.roster;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jointprosperity.chassis.place.Place;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.cooperative.neighbour.Kind;
import org.jointprosperity.cooperative.neighbour.NeighbourUnknown;

/** A row of a roster that waits for something it names; it belongs to the place of who uploaded it. */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE_OR_UNIT)
class WaitingRow {

    @Id
    UUID id;

    String kind;
    String key;
    String details;

    @Enumerated(EnumType.STRING)
    Kind awaitsKind;

    String awaitsNumber;
    String divisionCode;
    String unitCode;
    String refused;
    Instant since;

    protected WaitingRow() {}

    WaitingRow(String kind, String key, Place owner, Instant since) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.kind = kind;
        this.key = key;
        this.divisionCode = owner.division();
        this.unitCode = owner.unit();
        this.since = since;
    }

    void waitFor(NeighbourUnknown missing) {
        awaitsKind = missing.kind();
        awaitsNumber = missing.number();
        refused = null;
    }

    boolean waitsFor(NeighbourUnknown missing) {
        return awaitsKind == missing.kind() && awaitsNumber.equals(missing.number());
    }

    Place owner() {
        return new Place(divisionCode, unitCode);
    }
}
