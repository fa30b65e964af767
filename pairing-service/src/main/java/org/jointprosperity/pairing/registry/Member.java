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
import org.jointprosperity.contracts.CreditCode;
import org.jointprosperity.contracts.PairingEvent;
import org.jointprosperity.pairing.history.Kind;
import org.jointprosperity.pairing.history.Standing;

/** 城镇党员: a party member of an urban unit. Lies where the unit lies. */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE_OR_UNIT)
public class Member implements Mergeable<Member> {

    /** How rosters write the number of an urban member. */
    public static final String NUMBER = "C\\d{4,9}";

    @Id
    UUID id;

    @Version
    long version;

    String number;
    String name;

    @Enumerated(STRING)
    Sex sex;

    String born;
    String unitCode;
    String divisionCode;
    String post;
    List<String> skills;
    String phone;
    LocalDate registeredOn;

    @Embedded
    Standing standing;

    protected Member() {}

    public Member(MemberDetails details, Unit unit, LocalDate on) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.number = details.number();
        this.registeredOn = on;
        this.standing = new Standing(on);
        take(details, unit);
        identity().requireBornBy(on);
    }

    /** Takes other details from this day on; says whether anything is different. */
    boolean change(MemberDetails other, Unit unit, LocalDate on) {
        if (details().equals(other) && divisionCode.equals(unit.divisionCode())) {
            return false;
        }
        take(other, unit);
        identity().requireBornBy(on);
        standing.changed(on);
        return true;
    }

    /** Belongs to the unit, and lies where it lies, from this day on. */
    void follow(Unit unit, LocalDate on) {
        belongTo(unit);
        standing.changed(on);
    }

    private void belongTo(Unit unit) {
        unitCode = unit.code();
        divisionCode = unit.divisionCode();
    }

    private void take(MemberDetails details, Unit unit) {
        name = details.name();
        sex = details.sex();
        born = details.born();
        belongTo(unit);
        post = details.post();
        if (!Objects.equals(skills, details.skills())) {
            skills = List.copyOf(details.skills());
        }
        phone = details.phone();
    }

    MemberDetails details() {
        return new MemberDetails(number, name, sex, born, new CreditCode(unitCode), post, List.copyOf(skills), phone);
    }

    @Override
    public List<String> contradictions(Member other) {
        return identity().contradictions(other.identity());
    }

    private Identity identity() {
        return new Identity(name, sex, born);
    }

    public PairingEvent.PersonRegistered registered() {
        return new PairingEvent.PersonRegistered(id, number, "URBAN", divisionCode, unitCode, null, null, true);
    }

    public PairingEvent.PersonChanged changed() {
        return new PairingEvent.PersonChanged(id, number, "URBAN", divisionCode, unitCode, null, null, true);
    }

    @Override
    public PairingEvent.PersonMerged mergeInto(Member survivor, LocalDate on) {
        standing.merge(survivor, on);
        return new PairingEvent.PersonMerged(id, number, survivor.id, survivor.number, divisionCode);
    }

    @Override
    public Kind register() {
        return Kind.MEMBER;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public String number() {
        return number;
    }

    /** Year and month of birth, as {@code 1980-01}. */
    public String born() {
        return born;
    }

    @Override
    public String unitCode() {
        return unitCode;
    }

    @Override
    public String divisionCode() {
        return divisionCode;
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

    /** 联系电话 in full, or null: only for whom it is disclosed to. */
    public String phone() {
        return phone;
    }

    /** What he is good at 特长, in the words of the roster. */
    public List<String> skills() {
        return List.copyOf(skills);
    }
}
