package org.jointprosperity.pairing.registry;

import static jakarta.persistence.EnumType.STRING;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embedded;
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
import org.jointprosperity.pairing.history.Kind;
import org.jointprosperity.pairing.history.Standing;

/** 农村党员群众: a rural person, party member or not. Lies where the household lies. */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE)
public class Villager implements Mergeable<Villager> {

    /** How rosters write the number of a rural person. */
    public static final String NUMBER = "N\\d{5,9}";

    private static final String HEAD = "户主";

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

    @Embedded
    Standing standing;

    protected Villager() {}

    public Villager(VillagerDetails details, Household household, LocalDate on) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.number = details.number();
        this.registeredOn = on;
        this.standing = new Standing(on);
        take(details, household);
        identity().requireBornBy(on);
    }

    /** Takes other details from this day on; says whether anything is different. */
    boolean change(VillagerDetails other, Household household, LocalDate on) {
        if (details().equals(other)
                && branchCode.equals(household.branchCode())
                && divisionCode.equals(household.divisionCode())) {
            return false;
        }
        take(other, household);
        identity().requireBornBy(on);
        standing.changed(on);
        return true;
    }

    /** Belongs to the household, and lies where it lies, from this day on. */
    void follow(Household household, LocalDate on) {
        belongTo(household);
        standing.changed(on);
    }

    private void belongTo(Household household) {
        householdNumber = household.number();
        branchCode = household.branchCode();
        divisionCode = household.divisionCode();
    }

    private void take(VillagerDetails details, Household household) {
        name = details.name();
        sex = details.sex();
        born = details.born();
        belongTo(household);
        relation = details.relation();
        partyMember = details.partyMember();
        if (!Objects.equals(needs, details.needs())) {
            needs = List.copyOf(details.needs());
        }
    }

    VillagerDetails details() {
        return new VillagerDetails(number, name, sex, born, householdNumber, relation, partyMember, List.copyOf(needs));
    }

    @Override
    public List<String> contradictions(Villager other) {
        return identity().contradictions(other.identity());
    }

    /** 户主: whether he is entered as the head of his household. */
    boolean isHead() {
        return HEAD.equals(relation);
    }

    Identity identity() {
        return new Identity(name, sex, born);
    }

    public PairingEvent.PersonRegistered registered() {
        return new PairingEvent.PersonRegistered(
                id, number, "RURAL", divisionCode, null, branchCode, householdNumber, partyMember);
    }

    public PairingEvent.PersonChanged changed() {
        return new PairingEvent.PersonChanged(
                id, number, "RURAL", divisionCode, null, branchCode, householdNumber, partyMember);
    }

    @Override
    public PairingEvent.PersonMerged mergeInto(Villager survivor, LocalDate on) {
        standing.merge(survivor, on);
        return new PairingEvent.PersonMerged(id, number, survivor.id, survivor.number, divisionCode);
    }

    @Override
    public Kind register() {
        return Kind.VILLAGER;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public String number() {
        return number;
    }

    /** A rural person belongs to no unit. */
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

    /** 姓名 in full: only for whom it is disclosed to. */
    public String name() {
        return name;
    }

    public String branchCode() {
        return branchCode;
    }

    @Override
    public String divisionCode() {
        return divisionCode;
    }

    /** Number of the household this person belongs to 户编号. */
    public String householdNumber() {
        return householdNumber;
    }

    /** What he needs 需求, in the words of the roster. */
    public List<String> needs() {
        return List.copyOf(needs);
    }
}
