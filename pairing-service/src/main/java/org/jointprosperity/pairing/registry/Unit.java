package org.jointprosperity.pairing.registry;

import static jakarta.persistence.EnumType.STRING;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Filter;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.contracts.CreditCode;
import org.jointprosperity.contracts.DivisionCode;
import org.jointprosperity.contracts.PairingEvent;
import org.jointprosperity.pairing.history.Kind;
import org.jointprosperity.pairing.history.Standing;

/** 机关事企业单位: an urban unit whose party organisation takes part in the programme. */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE_OR_UNIT)
public class Unit implements Mergeable<Unit> {

    @Id
    UUID id;

    @Version
    long version;

    @Column(name = "unit_code")
    String code;

    String name;

    @Enumerated(STRING)
    Sector sector;

    @Enumerated(STRING)
    UnitKind kind;

    String organisation;
    int members;
    String divisionCode;
    boolean inCharge;

    @ElementCollection
    @CollectionTable(name = "unit_designation", joinColumns = @JoinColumn(name = "unit_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 200)
    List<Designation> designations = new ArrayList<>();

    LocalDate registeredOn;

    @Embedded
    Standing standing;

    protected Unit() {}

    public Unit(UnitDetails details, LocalDate on) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.code = details.creditCode().value();
        this.registeredOn = on;
        this.standing = new Standing(on);
        take(details, on);
    }

    /** Takes other details from this day on; says whether anything is different. The credit code names it and stays. */
    boolean change(UnitDetails other, LocalDate on) {
        if (details().equals(other)) {
            return false;
        }
        take(other, on);
        standing.changed(on);
        return true;
    }

    /** Whether the details say of the unit what its superior decides: sector, town, and whether it answers for villages. */
    public boolean isReassignedBy(UnitDetails other) {
        return sector != other.sector()
                || inCharge != other.inCharge()
                || !divisionCode.equals(other.division().value());
    }

    private void take(UnitDetails details, LocalDate on) {
        name = details.name();
        sector = details.sector();
        kind = details.kind();
        organisation = details.organisation();
        members = details.members();
        divisionCode = details.division().value();
        inCharge = details.inCharge();
        Designation.note(designations, Designation.Kind.IN_CHARGE, inCharge, on);
    }

    UnitDetails details() {
        return new UnitDetails(
                new CreditCode(code),
                name,
                sector,
                kind,
                organisation,
                members,
                new DivisionCode(divisionCode),
                inCharge);
    }

    public PairingEvent.UnitRegistered registered() {
        return new PairingEvent.UnitRegistered(id, code, sector.name(), kind.name(), divisionCode);
    }

    PairingEvent.UnitChanged changed() {
        return new PairingEvent.UnitChanged(id, code, sector.name(), kind.name(), divisionCode);
    }

    /** Its party organisation and its number of members may have been written otherwise; these are one unit's own. */
    @Override
    public List<String> contradictions(Unit other) {
        return Stream.of(
                        Mergeable.differing("name", name, other.name),
                        Mergeable.differing("sector", sector, other.sector),
                        Mergeable.differing("kind", kind, other.kind),
                        Mergeable.differing("division", divisionCode, other.divisionCode))
                .flatMap(fields -> fields)
                .toList();
    }

    @Override
    public PairingEvent.UnitMerged mergeInto(Unit survivor, LocalDate on) {
        standing.merge(survivor, on);
        return new PairingEvent.UnitMerged(id, code, survivor.id, survivor.code, divisionCode);
    }

    @Override
    public Kind register() {
        return Kind.UNIT;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public String number() {
        return code;
    }

    @Override
    public String unitCode() {
        return code;
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public Standing standing() {
        return standing;
    }

    public String code() {
        return code;
    }

    public Sector sector() {
        return sector;
    }

    /** Whether it answers for villages 双联双建包抓. */
    public boolean isInCharge() {
        return inCharge;
    }

    @Override
    public String divisionCode() {
        return divisionCode;
    }

    /** How many party members it has 党员数. */
    public int members() {
        return members;
    }
}
