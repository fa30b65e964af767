package org.jointprosperity.pairing.merging;

import static jakarta.persistence.EnumType.STRING;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jointprosperity.chassis.place.Caller;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.pairing.history.Dated;
import org.jointprosperity.pairing.history.Kind;

/** 合并记录: which entry gave way to which, on what day, who said so and why. Never changed. */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE_OR_UNIT)
class Merge {

    @Id
    UUID id;

    @Enumerated(STRING)
    Kind kind;

    UUID duplicateId;
    String duplicateNumber;
    UUID survivorId;
    String survivorNumber;
    LocalDate mergedOn;
    String reason;
    String subject;
    String client;
    String personNumber;
    String divisionCode;
    String unitCode;

    protected Merge() {}

    Merge(Dated duplicate, Dated survivor, LocalDate on, String reason, Caller by) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.kind = survivor.register();
        this.duplicateId = duplicate.id();
        this.duplicateNumber = duplicate.number();
        this.survivorId = survivor.id();
        this.survivorNumber = survivor.number();
        this.mergedOn = on;
        this.reason = reason;
        this.subject = by.subject();
        this.client = by.client();
        this.personNumber = by.person().orElse(null);
        this.divisionCode = survivor.divisionCode();
        this.unitCode = survivor.unitCode();
    }
}
