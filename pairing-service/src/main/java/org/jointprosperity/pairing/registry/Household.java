package org.jointprosperity.pairing.registry;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.contracts.PairingEvent;

/** 户: a rural household; it lies where its branch lies. */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE)
public class Household {

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

    protected Household() {}

    public Household(String number, Branch branch, LocalDate on) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.number = number;
        this.registeredOn = on;
        this.branchCode = branch.code();
        this.divisionCode = branch.divisionCode();
    }

    /** Moves to another branch; says whether that is different. */
    boolean moveTo(Branch branch) {
        if (branchCode.equals(branch.code()) && divisionCode.equals(branch.divisionCode())) {
            return false;
        }
        branchCode = branch.code();
        divisionCode = branch.divisionCode();
        return true;
    }

    public PairingEvent.HouseholdRegistered registered() {
        return new PairingEvent.HouseholdRegistered(id, number, branchCode, divisionCode);
    }

    PairingEvent.HouseholdChanged changed() {
        return new PairingEvent.HouseholdChanged(id, number, branchCode, divisionCode);
    }

    public String number() {
        return number;
    }

    public String branchCode() {
        return branchCode;
    }

    public String divisionCode() {
        return divisionCode;
    }
}
