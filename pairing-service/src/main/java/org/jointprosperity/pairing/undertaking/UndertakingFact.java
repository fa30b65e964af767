package org.jointprosperity.pairing.undertaking;

import static jakarta.persistence.EnumType.STRING;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.pairing.agreement.MovedBy;

/** 进度依据: one fact that moves an undertaking, and where it comes from. */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE_OR_UNIT)
class UndertakingFact {

    @Id
    UUID id;

    UUID undertakingId;

    @Enumerated(STRING)
    MovedBy kind;

    String source;
    int sourceVersion;
    long thousandths;
    LocalDate happenedOn;
    String divisionCode;
    String unitCode;

    protected UndertakingFact() {}

    UndertakingFact(Undertaking undertaking, MovedBy kind, String source, Increase increase) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.undertakingId = undertaking.id;
        this.kind = kind;
        this.source = source;
        this.sourceVersion = increase.version();
        this.thousandths = increase.thousandths();
        this.happenedOn = increase.on();
        this.divisionCode = undertaking.divisionCode;
        this.unitCode = undertaking.unitCode;
    }

    /** Takes what the same state of its source says now. */
    void take(Increase increase) {
        thousandths = increase.thousandths();
        happenedOn = increase.on();
    }
}
