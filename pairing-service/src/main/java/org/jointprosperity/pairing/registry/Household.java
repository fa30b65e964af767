package org.jointprosperity.pairing.registry;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.contracts.PairingEvent;
import org.jointprosperity.pairing.history.Kind;
import org.jointprosperity.pairing.history.Standing;

/** 户: a rural household; it lies where its branch lies. */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE)
public class Household implements Mergeable<Household> {

    /** How rosters write the number of a household. */
    public static final String NUMBER = "H\\d{8}-\\d{3}";

    @Id
    UUID id;

    @Version
    long version;

    String number;
    String branchCode;
    String divisionCode;
    LocalDate registeredOn;

    @Embedded
    Standing standing;

    protected Household() {}

    public Household(String number, Branch branch, LocalDate on) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.number = number;
        this.registeredOn = on;
        this.standing = new Standing(on);
        this.branchCode = branch.code();
        this.divisionCode = branch.divisionCode();
    }

    /** Moves to another branch on this day; says whether that is different. */
    boolean moveTo(Branch branch, LocalDate on) {
        if (branchCode.equals(branch.code()) && divisionCode.equals(branch.divisionCode())) {
            return false;
        }
        branchCode = branch.code();
        divisionCode = branch.divisionCode();
        standing.changed(on);
        return true;
    }

    public PairingEvent.HouseholdRegistered registered() {
        return new PairingEvent.HouseholdRegistered(id, number, branchCode, divisionCode);
    }

    PairingEvent.HouseholdChanged changed() {
        return new PairingEvent.HouseholdChanged(id, number, branchCode, divisionCode);
    }

    @Override
    public PairingEvent.HouseholdMerged mergeInto(Household survivor, LocalDate on) {
        standing.merge(survivor, on);
        return new PairingEvent.HouseholdMerged(id, number, survivor.id, survivor.number, divisionCode);
    }

    @Override
    public Kind register() {
        return Kind.HOUSEHOLD;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public String number() {
        return number;
    }

    /** A household belongs to no unit. */
    @Override
    public String unitCode() {
        return null;
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public Standing standing() {
        return standing;
    }

    public String branchCode() {
        return branchCode;
    }

    @Override
    public String divisionCode() {
        return divisionCode;
    }
}
