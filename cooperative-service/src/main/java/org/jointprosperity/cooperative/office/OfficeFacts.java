package org.jointprosperity.cooperative.office;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.jointprosperity.cooperative.association.Organisation;
import org.jointprosperity.cooperative.compliance.Composition;
import org.jointprosperity.cooperative.compliance.HeldOffice;
import org.jointprosperity.cooperative.membership.Members;
import org.jointprosperity.cooperative.membership.Registers;
import org.jointprosperity.cooperative.neighbour.Kind;
import org.jointprosperity.cooperative.neighbour.Neighbour;
import org.jointprosperity.cooperative.neighbour.Neighbours;

/** What the law asks about those who lead a cooperative 任职情况. */
@ApplicationScoped
public class OfficeFacts {

    private static final String ORGAN = "ORGAN";
    private static final String ORGAN_CODE = "11";

    private final Offices offices;
    private final Members members;
    private final Registers registers;
    private final Neighbours neighbours;

    OfficeFacts(Offices offices, Members members, Registers registers, Neighbours neighbours) {
        this.offices = offices;
        this.members = members;
        this.registers = registers;
        this.neighbours = neighbours;
    }

    /** Who leads it on a day; who of them is no member is known only where the register is complete. */
    public Composition.Offices on(Organisation organisation, LocalDate day) {
        var held = offices.on(organisation.id(), day).stream()
                .map(office -> new HeldOffice(office.number, office.post))
                .toList();
        if (held.isEmpty()) {
            return Composition.Offices.NONE;
        }
        var holders = held.stream().map(HeldOffice::holder).collect(Collectors.toSet());
        return new Composition.Offices(
                held,
                offices.elsewhere(organisation, holders, day),
                registers.isCompleteOn(organisation.id(), day) ? outsiders(organisation, holders, day) : Set.of(),
                officials(holders));
    }

    private Set<String> outsiders(Organisation organisation, Set<String> holders, LocalDate day) {
        return holders.stream()
                .filter(holder -> !members.isMemberOn(organisation.id(), holder, day))
                .collect(Collectors.toSet());
    }

    /** Who belongs to an organ of the state or the party, as far as the registry told. */
    private Set<String> officials(Set<String> holders) {
        var employed = neighbours.known(Kind.PERSON, holders).stream()
                .filter(person -> person.unitNumber() != null)
                .toList();
        if (employed.isEmpty()) {
            return Set.of();
        }
        var units = employed.stream().map(Neighbour::unitNumber).distinct().toList();
        var organs = neighbours.known(Kind.UNIT, units).stream()
                .filter(unit -> ORGAN.equals(unit.unitKind()) || isOrgan(unit.number()))
                .map(Neighbour::number)
                .collect(Collectors.toSet());
        return employed.stream()
                .filter(person -> organs.contains(person.unitNumber()) || isOrgan(person.unitNumber()))
                .map(Neighbour::number)
                .collect(Collectors.toSet());
    }

    private static boolean isOrgan(String creditCode) {
        return creditCode.startsWith(ORGAN_CODE);
    }
}
