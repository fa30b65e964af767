package org.jointprosperity.evaluation.neighbour;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jointprosperity.chassis.place.Place;
import org.jointprosperity.chassis.place.PlaceFilter;

/** Something another service registered: its number there and where it lies. Units are public bodies, seen by all. */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = "(kind = 'UNIT' or " + PlaceFilter.IN_PLACE_OR_UNIT + ")")
public class Neighbour {

    @Id
    UUID id;

    @Enumerated(EnumType.STRING)
    Kind kind;

    String number;
    String divisionCode;
    String branchNumber;
    String unitCode;
    LocalDate withdrawnOn;
    String mergedInto;
    boolean partyMember;

    protected Neighbour() {}

    Neighbour(UUID id, Kind kind) {
        this.id = id;
        this.kind = kind;
    }

    void lies(String number, String divisionCode, String branchNumber) {
        this.number = number;
        this.divisionCode = divisionCode;
        this.branchNumber = branchNumber;
    }

    /** Belongs to a unit as one of its members. */
    void belongs(String unit) {
        unitCode = unit;
    }

    /** 是否党员, of a person. */
    void isMember(boolean member) {
        partyMember = member;
    }

    void withdrawn(LocalDate on) {
        withdrawnOn = on;
    }

    /** Gives way to another one of its kind 合并; what names it already keeps doing so. */
    void merge(String survivor) {
        mergedInto = survivor;
    }

    /** Refuses where another one stands in its place, and names that one. */
    void requireLive() {
        rule(mergedInto == null, "neighbour-merged", "kind", kind, "number", number, "into", mergedInto);
    }

    boolean isLive() {
        return mergedInto == null;
    }

    /** Whether those of a place see it: units are public bodies. */
    boolean isWithin(Place place) {
        return kind == Kind.UNIT || place.admits(divisionCode, unitCode);
    }

    /** Whether it is counted by a branch or unit of this number. */
    public boolean isOf(String organisation) {
        return organisation.equals(branchNumber) || organisation.equals(unitCode);
    }

    /** Its number where it was registered. */
    public String number() {
        return number;
    }

    /** 支部编码 of the branch it is counted by, or null. */
    public String branchNumber() {
        return branchNumber;
    }

    /** 统一社会信用代码 of the unit whose member it is, or null. */
    public String unitCode() {
        return unitCode;
    }

    /** 是否党员, of a person. */
    public boolean isPartyMember() {
        return partyMember;
    }

    /** 行政区划代码 of where it lies. */
    public String divisionCode() {
        return divisionCode;
    }
}
