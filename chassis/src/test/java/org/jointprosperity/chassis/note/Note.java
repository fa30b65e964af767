package org.jointprosperity.chassis.note;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.contracts.PairingEvent;

/** A text of a place, and perhaps of a unit. */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE_OR_UNIT)
class Note {

    @Id
    UUID id;

    @Version
    long version;

    String text;
    String number;
    String divisionCode;
    String unitCode;

    protected Note() {}

    Note(WriteNote request) {
        id = UuidCreator.getTimeOrderedEpoch();
        text = request.text();
        divisionCode = request.division().value();
        unitCode = request.unit() == null ? null : request.unit().value();
    }

    /** From a roster. */
    Note(String number, String text, String divisionCode) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.number = number;
        this.text = text;
        this.divisionCode = divisionCode;
    }

    void write(String other) {
        RuleViolation.rule(!"full".equals(text), "already-full", "article", "1");
        text = other;
    }

    /** The fact that stands for any fact here. */
    PairingEvent.HouseholdRegistered announced() {
        return new PairingEvent.HouseholdRegistered(id, text, "61102310400101", divisionCode);
    }
}
