package org.jointprosperity.cooperative.office;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointprosperity.cooperative.association.Organisation;
import org.jointprosperity.cooperative.compliance.Body;
import org.jointprosperity.cooperative.compliance.Compliance;
import org.jointprosperity.cooperative.compliance.Composition;
import org.jointprosperity.cooperative.compliance.HeldOffice;
import org.jointprosperity.cooperative.membership.Members;
import org.jointprosperity.cooperative.membership.Registers;
import org.jointprosperity.cooperative.neighbour.Kind;
import org.jointprosperity.cooperative.neighbour.Neighbours;

/** What the law asks about those who lead a cooperative 任职情况. */
@ApplicationScoped
public class OfficeFacts {

    private final Offices offices;
    private final Members members;
    private final Registers registers;
    private final Neighbours neighbours;
    private final Compliance compliance;

    OfficeFacts(Offices offices, Members members, Registers registers, Neighbours neighbours, Compliance compliance) {
        this.offices = offices;
        this.members = members;
        this.registers = registers;
        this.neighbours = neighbours;
        this.compliance = compliance;
    }

    /** Who leads it on a day; who of them is no member is known only where the register is complete. */
    public Composition.Offices on(Organisation organisation, LocalDate day) {
        return on(organisation, day, List.of());
    }

    /**
     * The same if these were held too; of a holder without roster number nothing is known but the office, and a number that
     * the caller may not give an office to is refused as unknown.
     */
    public Composition.Offices on(Organisation organisation, LocalDate day, List<HeldOffice> supposed) {
        neighbours.requireAll(
                Kind.PERSON,
                supposed.stream()
                        .map(HeldOffice::holder)
                        .filter(OfficeFacts::isNumber)
                        .toList());
        var held = Stream.concat(
                        offices.on(organisation.id(), day).stream()
                                .map(office -> new HeldOffice(office.number, office.post)),
                        supposed.stream())
                .toList();
        if (held.isEmpty()) {
            return Composition.Offices.NONE;
        }
        var holders = held.stream().map(HeldOffice::holder).collect(Collectors.toSet());
        return new Composition.Offices(
                held,
                offices.elsewhere(organisation, holders, day),
                registers.isCompleteOn(organisation.id(), day) ? outsiders(organisation, holders, day) : Set.of(),
                officials(organisation, holders, day));
    }

    private static boolean isNumber(String holder) {
        return holder.matches(TakeOffice.NUMBER);
    }

    private Set<String> outsiders(Organisation organisation, Set<String> holders, LocalDate day) {
        return holders.stream()
                .filter(OfficeFacts::isNumber)
                .filter(holder -> !members.isMemberOn(organisation.id(), holder, day))
                .collect(Collectors.toSet());
    }

    /** Who belongs to an organisation whose people the law keeps out of office, as far as the registry told, wherever he lives. */
    private Set<String> officials(Organisation organisation, Set<String> holders, LocalDate day) {
        var units = neighbours.unitsOf(holders);
        if (units.isEmpty()) {
            return Set.of();
        }
        var kinds = new HashMap<String, String>();
        neighbours
                .known(Kind.UNIT, Set.copyOf(units.values()))
                .forEach(unit -> kinds.put(unit.number(), unit.unitKind()));
        return units.entrySet().stream()
                .filter(employed -> compliance.isOfOfficials(
                        new Body(employed.getValue(), kinds.get(employed.getValue())),
                        day,
                        organisation.divisionCode()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
