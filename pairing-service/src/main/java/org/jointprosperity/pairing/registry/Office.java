package org.jointprosperity.pairing.registry;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jointprosperity.chassis.place.PlaceFilter;

/** 任职: who held which office of a unit's or branch's party organisation, from when and until when. */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE_OR_UNIT)
public class Office {

    /** 书记: the one who signs. */
    public static final String SECRETARY = "书记";

    @Id
    UUID id;

    @Version
    long version;

    String organisationCode;
    String role;
    String personNumber;
    LocalDate heldFrom;
    LocalDate heldUntil;
    String divisionCode;
    String unitCode;

    protected Office() {}

    private Office(String organisationCode, String role, String personNumber, LocalDate from) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.organisationCode = organisationCode;
        this.role = role;
        this.personNumber = personNumber;
        this.heldFrom = from;
    }

    public static Office of(Unit unit, String role, String personNumber, LocalDate from) {
        var office = new Office(unit.code(), role, personNumber, from);
        office.divisionCode = unit.divisionCode();
        office.unitCode = unit.code();
        return office;
    }

    public static Office of(Branch branch, String role, String personNumber, LocalDate from) {
        var office = new Office(branch.code(), role, personNumber, from);
        office.divisionCode = branch.divisionCode();
        return office;
    }

    /** Takes the last day of the office, or that there is none yet; says whether that is different. */
    public boolean endOn(LocalDate until) {
        if (Objects.equals(heldUntil, until)) {
            return false;
        }
        heldUntil = until;
        return true;
    }

    /** Whether it is held on a day, the first and the last among them. */
    boolean isHeldOn(LocalDate day) {
        return !heldFrom.isAfter(day) && (heldUntil == null || !heldUntil.isBefore(day));
    }

    /** Is an office of the unit, where that lies now. */
    void follow(Unit unit) {
        organisationCode = unit.code();
        unitCode = unit.code();
        divisionCode = unit.divisionCode();
    }

    /** Is an office of the branch. */
    void follow(Branch branch) {
        organisationCode = branch.code();
        divisionCode = branch.divisionCode();
    }

    /** Is held by the person of this number, who was registered twice. */
    void follow(String person) {
        personNumber = person;
    }

    /** Organisation, role, person and first day name an entry of the register. */
    public String key() {
        return organisationCode + "|" + role + "|" + personNumber + "|" + heldFrom;
    }
}
