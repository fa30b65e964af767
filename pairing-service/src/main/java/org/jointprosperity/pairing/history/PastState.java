package org.jointprosperity.pairing.history;

import static jakarta.persistence.EnumType.STRING;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Filter;
import org.jointprosperity.chassis.place.PlaceFilter;

/** 历史状态: how an entry was before it changed, and on which days; seen where the entry lay then. Never changed itself. */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE_OR_UNIT)
class PastState {

    @Id
    UUID id;

    UUID recordId;

    @Enumerated(STRING)
    Kind kind;

    String number;
    String divisionCode;
    String unitCode;
    LocalDate heldFrom;
    LocalDate heldUntil;

    @ColumnTransformer(write = "cast(? as jsonb)")
    String state;

    protected PastState() {}

    PastState(Before before, LocalDate until, String state) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.recordId = before.id();
        this.kind = before.kind();
        this.number = before.number();
        this.divisionCode = before.divisionCode();
        this.unitCode = before.unitCode();
        this.heldFrom = before.since();
        this.heldUntil = until;
        this.state = state;
    }
}
