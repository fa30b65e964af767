package org.jointprosperity.pairing.registry;

import static jakarta.persistence.EnumType.STRING;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.contracts.PairingEvent;

/** 农村党员群众: a rural person, party member or not. Lies where the household lies. */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE)
public class Villager {

    /** How rosters write the number of a rural person. */
    public static final String NUMBER = "N\\d{5,9}";

    @Id
    UUID id;

    @Version
    long version;

    String number;
    String name;

    @Enumerated(STRING)
    Sex sex;

    String born;
    String branchCode;
    String divisionCode;
    String householdNumber;
    String relation;
    boolean partyMember;
    List<String> needs;
    LocalDate registeredOn;

    protected Villager() {}

    public Villager(VillagerDetails details, Household household, LocalDate on) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.number = details.number();
        this.registeredOn = on;
        take(details, household);
    }

    /** Takes other details; says whether anything is different. */
    boolean change(VillagerDetails other, Household household) {
        if (details().equals(other)
                && branchCode.equals(household.branchCode())
                && divisionCode.equals(household.divisionCode())) {
            return false;
        }
        take(other, household);
        return true;
    }

    /** Moves where the household has moved. */
    void follow(Household household) {
        branchCode = household.branchCode();
        divisionCode = household.divisionCode();
    }

    private void take(VillagerDetails details, Household household) {
        name = details.name();
        sex = details.sex();
        born = details.born();
        householdNumber = household.number();
        follow(household);
        relation = details.relation();
        partyMember = details.partyMember();
        if (!Objects.equals(needs, details.needs())) {
            needs = List.copyOf(details.needs());
        }
    }

    VillagerDetails details() {
        return new VillagerDetails(number, name, sex, born, householdNumber, relation, partyMember, List.copyOf(needs));
    }

    public PairingEvent.PersonRegistered registered() {
        return new PairingEvent.PersonRegistered(
                id, number, "RURAL", divisionCode, null, branchCode, householdNumber, partyMember);
    }

    public PairingEvent.PersonChanged changed() {
        return new PairingEvent.PersonChanged(
                id, number, "RURAL", divisionCode, null, branchCode, householdNumber, partyMember);
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

    /** What he needs 需求, in the words of the roster. */
    public List<String> needs() {
        return List.copyOf(needs);
    }
}
