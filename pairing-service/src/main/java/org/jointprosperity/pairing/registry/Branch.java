package org.jointprosperity.pairing.registry;

import static jakarta.persistence.EnumType.STRING;
import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Filter;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.contracts.DivisionCode;
import org.jointprosperity.contracts.PairingEvent;
import org.jointprosperity.pairing.history.Kind;
import org.jointprosperity.pairing.history.Standing;

/** 农村(社区)支部: the party branch of a village or community. */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE)
public class Branch implements Mergeable<Branch> {

    /** The 12 digits of its village and two more. */
    public static final String CODE = "\\d{14}";

    @Id
    UUID id;

    @Version
    long version;

    String code;
    String divisionCode;
    String town;
    String village;
    String name;

    @Enumerated(STRING)
    BranchKind kind;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "branch_class", joinColumns = @JoinColumn(name = "branch_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 200)
    List<HeldClass> classes = new ArrayList<>();

    boolean keyVillage;
    boolean poorVillage;

    @ElementCollection
    @CollectionTable(name = "branch_designation", joinColumns = @JoinColumn(name = "branch_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 200)
    List<Designation> designations = new ArrayList<>();

    int members;
    int households;
    int population;
    LocalDate registeredOn;

    @Embedded
    Standing standing;

    protected Branch() {}

    public Branch(BranchDetails details, LocalDate on) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.code = details.code();
        this.registeredOn = on;
        this.standing = new Standing(on);
        take(details, on);
    }

    /** Takes other details from this day on; says whether anything is different. The branch code names it and stays. */
    public boolean change(BranchDetails other, LocalDate on) {
        if (details().equals(other)) {
            return false;
        }
        take(other, on);
        standing.changed(on);
        return true;
    }

    /** Whether the details say of the branch what its superior decides: its classes, and whether it is key or poor. */
    public boolean isReclassedBy(BranchDetails other) {
        return keyVillage != other.keyVillage()
                || poorVillage != other.poorVillage()
                || !classes().equals(other.classes());
    }

    private void take(BranchDetails details, LocalDate on) {
        requireWithinPopulation("members", details.members(), details.population());
        requireWithinPopulation("households", details.households(), details.population());
        divisionCode = details.division().value();
        town = details.town();
        village = details.village();
        name = details.name();
        kind = details.kind();
        HeldClass.note(classes, details.classes(), on);
        keyVillage = details.keyVillage();
        poorVillage = details.poorVillage();
        Designation.note(designations, Designation.Kind.KEY_VILLAGE, keyVillage, on);
        Designation.note(designations, Designation.Kind.POOR_VILLAGE, poorVillage, on);
        members = details.members();
        households = details.households();
        population = details.population();
    }

    private static void requireWithinPopulation(String field, int count, int population) {
        rule(count <= population, "more-than-population", "field", field, "count", count, "population", population);
    }

    BranchDetails details() {
        return new BranchDetails(
                code,
                new DivisionCode(divisionCode),
                town,
                village,
                name,
                kind,
                classes(),
                keyVillage,
                poorVillage,
                members,
                households,
                population);
    }

    public PairingEvent.BranchRegistered registered() {
        return new PairingEvent.BranchRegistered(
                id,
                code,
                divisionCode,
                classes().stream().map(Enum::name).sorted().toList(),
                keyVillage,
                poorVillage,
                kind.name());
    }

    public PairingEvent.BranchChanged changed() {
        return new PairingEvent.BranchChanged(
                id,
                code,
                divisionCode,
                classes().stream().map(Enum::name).sorted().toList(),
                keyVillage,
                poorVillage,
                kind.name());
    }

    @Override
    public List<String> contradictions(Branch other) {
        return Stream.of(
                        Mergeable.differing("name", name, other.name),
                        Mergeable.differing("kind", kind, other.kind),
                        Mergeable.differing("division", divisionCode, other.divisionCode))
                .flatMap(fields -> fields)
                .toList();
    }

    @Override
    public PairingEvent.BranchMerged mergeInto(Branch survivor, LocalDate on) {
        standing.merge(survivor, on);
        return new PairingEvent.BranchMerged(id, code, survivor.id, survivor.code, divisionCode);
    }

    @Override
    public Kind register() {
        return Kind.BRANCH;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public String number() {
        return code;
    }

    /** A branch belongs to no unit. */
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

    public String code() {
        return code;
    }

    @Override
    public String divisionCode() {
        return divisionCode;
    }

    public String town() {
        return town;
    }

    public boolean is(VillageClass villageClass) {
        return classes().contains(villageClass);
    }

    /** The classes it has now 村类型, in the order of their table. */
    public Set<VillageClass> classes() {
        var held = EnumSet.noneOf(VillageClass.class);
        classes.stream().filter(HeldClass::isHeld).forEach(entry -> held.add(entry.villageClass()));
        return held;
    }

    /** How many people live there 人口. */
    public int population() {
        return population;
    }
}
