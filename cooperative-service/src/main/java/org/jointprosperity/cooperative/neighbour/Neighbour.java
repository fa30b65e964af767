package org.jointprosperity.cooperative.neighbour;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jointprosperity.chassis.place.PlaceFilter;

/** Something the pairing service registered: its number there and where it lies. Units are public bodies, seen by all. */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = "(kind = 'UNIT' or " + PlaceFilter.IN_PLACE + ")")
public class Neighbour {

    @Id
    UUID id;

    @Enumerated(EnumType.STRING)
    Kind kind;

    String number;
    String divisionCode;
    String branchNumber;
    String householdNumber;
    String mergedInto;
    String unitKind;
    String unitNumber;

    protected Neighbour() {}

    Neighbour(UUID id, Kind kind) {
        this.id = id;
        this.kind = kind;
    }

    boolean liesIn(String divisionCode, String branchNumber) {
        return divisionCode.equals(this.divisionCode) && Objects.equals(branchNumber, this.branchNumber);
    }

    void lies(String number, String divisionCode, String branchNumber, String householdNumber) {
        this.number = number;
        this.divisionCode = divisionCode;
        this.branchNumber = branchNumber;
        this.householdNumber = householdNumber;
    }

    /** Takes what kind of unit it is, or which unit a person belongs to. */
    void belongs(String unitKind, String unitNumber) {
        this.unitKind = unitKind;
        this.unitNumber = unitNumber;
    }

    /** Gives way to another one of its kind 合并; what names it already keeps doing so. */
    void merge(String survivor) {
        mergedInto = survivor;
    }

    /** Whether no other one stands in its place. */
    public boolean isLive() {
        return mergedInto == null;
    }

    /** Refuses where another one stands in its place, and names that one. */
    void requireLive() {
        rule(mergedInto == null, "neighbour-merged", "kind", kind, "number", number, "into", mergedInto);
    }

    /** The number the registry gave it: credit code, branch code or roster number. */
    public String number() {
        return number;
    }

    /** 行政区划代码 of where it lies. */
    public String divisionCode() {
        return divisionCode;
    }

    /** The branch of a rural person or household, else null. */
    public String branchNumber() {
        return branchNumber;
    }

    /** The household of a rural person, else null. */
    public String householdNumber() {
        return householdNumber;
    }

    /** ORGAN, INSTITUTION or ENTERPRISE of a unit; null of others, and of a unit whose kind was not told yet. */
    public String unitKind() {
        return unitKind;
    }

    /** Credit code of the unit an urban person belongs to, else null. */
    public String unitNumber() {
        return unitNumber;
    }
}
