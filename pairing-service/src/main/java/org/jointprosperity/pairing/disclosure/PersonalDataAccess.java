package org.jointprosperity.pairing.disclosure;

import static jakarta.persistence.EnumType.STRING;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jointprosperity.chassis.place.Caller;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.pairing.history.Dated;
import org.jointprosperity.pairing.history.Kind;

/** 查阅记录: who was shown whose personal data, when and why; what was shown does not stand here. Never changed. */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE_OR_UNIT)
class PersonalDataAccess {

    @Id
    UUID id;

    @Enumerated(STRING)
    Kind kind;

    String number;
    String reason;
    String subject;
    String client;
    String personNumber;
    LocalDate accessedOn;
    Instant accessedAt;
    String divisionCode;
    String unitCode;

    protected PersonalDataAccess() {}

    PersonalDataAccess(Dated of, String reason, Caller by, LocalDate on, Instant at) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.kind = of.register();
        this.number = of.number();
        this.reason = reason;
        this.subject = by.subject();
        this.client = by.client();
        this.personNumber = by.person().orElse(null);
        this.accessedOn = on;
        this.accessedAt = at;
        this.divisionCode = of.divisionCode();
        this.unitCode = of.unitCode();
    }
}
