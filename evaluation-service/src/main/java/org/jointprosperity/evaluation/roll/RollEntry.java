package org.jointprosperity.evaluation.roll;

import static jakarta.persistence.EnumType.STRING;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jointprosperity.chassis.place.PlaceFilter;

/** 名册条目: one person in one capacity on the roll of a village as of a day. Numbers only: the registry knows the names. */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE_OR_UNIT)
public class RollEntry {

    @Id
    UUID id;

    @Version
    long version;

    String divisionCode;

    @Enumerated(STRING)
    Capacity capacity;

    String personNumber;
    String householdNumber;
    String unitCode;
    LocalDate asOf;

    protected RollEntry() {}

    public RollEntry(String village, Capacity capacity, String personNumber, LocalDate asOf) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.divisionCode = village;
        this.capacity = capacity;
        this.personNumber = personNumber;
        this.asOf = asOf;
    }

    /** Takes the household of a villager or the unit of an urban delegate; says whether that is different. */
    public boolean belongsTo(String household, String unit) {
        boolean different = !Objects.equals(householdNumber, household) || !Objects.equals(unitCode, unit);
        householdNumber = household;
        unitCode = unit;
        return different;
    }

    /** Village, capacity, person and day name an entry. */
    public String key() {
        return divisionCode + "|" + capacity + "|" + personNumber + "|" + asOf;
    }

    /** Roster number of the person. */
    public String personNumber() {
        return personNumber;
    }

    /** Number of a villager's household, or null. */
    public String householdNumber() {
        return householdNumber;
    }
}
