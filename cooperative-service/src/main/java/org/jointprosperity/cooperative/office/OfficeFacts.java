package org.jointprosperity.cooperative.office;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointprosperity.cooperative.association.Organisation;
import org.jointprosperity.cooperative.compliance.Body;
import org.jointprosperity.cooperative.compliance.Compliance;
import org.jointprosperity.cooperative.compliance.Composition;
import org.jointprosperity.cooperative.compliance.HeldOffice;
import org.jointprosperity.cooperative.law.Post;
import org.jointprosperity.cooperative.leadership.LeaderTerms;
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
    private final LeaderTerms terms;

    OfficeFacts(
            Offices offices,
            Members members,
            Registers registers,
            Neighbours neighbours,
            Compliance compliance,
            LeaderTerms terms) {
        this.terms = terms;
        this.offices = offices;
        this.members = members;
        this.registers = registers;
        this.neighbours = neighbours;
        this.compliance = compliance;
    }

    /**
     * Who leads it on a day, with the leader it is registered with as its chair; who of them is no member is known only where
     * the register is complete. Of a leader it is asked where the register ever named him: whoever it never did was named with
     * the registration, before there were members.
     */
    public Composition.Offices on(Organisation organisation, LocalDate day) {
        return on(organisation, day, List.of());
    }

    /** The same without the leader it is registered with. */
    Composition.Offices without(Organisation organisation, LocalDate day) {
        return on(organisation, day, List.of(), Optional.empty(), false);
    }

    /** The same if this person were named its leader, of whom a complete register is asked in any case. */
    Composition.Offices led(Organisation organisation, LocalDate day, String leader) {
        return on(organisation, day, List.of(), Optional.of(leader), true);
    }

    /**
     * Whether a complete register never named the leader it was registered with, and he holds no office for which one is
     * elected from the members: of him alone nobody asks whether he is one.
     */
    public boolean leaderIsUnasked(Organisation organisation, LocalDate day) {
        if (!registers.isCompleteOn(organisation.id(), day)) {
            return false;
        }
        return terms.leading(organisation.id(), day)
                .filter(leader -> members.termsOf(organisation.id(), leader).isEmpty())
                .filter(leader -> offices.on(organisation.id(), day).stream()
                        .noneMatch(office ->
                                office.number.equals(leader) && TakingOffices.OF_MEMBERS.contains(office.post)))
                .isPresent();
    }

    /** Who leads it on a day, in office or as its leader, in one order for all who wait for them. */
    List<String> holders(UUID organisation, LocalDate day) {
        return holders(List.of(organisation), day);
    }

    /** Who leads any of them. */
    List<String> holders(Collection<UUID> organisations, LocalDate day) {
        return Stream.concat(
                        offices.on(organisations, day).stream().map(office -> office.number),
                        terms.leading(organisations, day).stream())
                .distinct()
                .sorted()
                .toList();
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
        return on(organisation, day, supposed, terms.leading(organisation.id(), day), false);
    }

    private Composition.Offices on(
            Organisation organisation,
            LocalDate day,
            List<HeldOffice> supposed,
            Optional<String> leader,
            boolean named) {
        var taken = Stream.concat(
                        offices.on(organisation.id(), day).stream()
                                .map(office -> new HeldOffice(office.number, office.post)),
                        supposed.stream())
                .toList();
        var held = Stream.concat(taken.stream(), leader.map(OfficeFacts::chair).stream())
                .distinct()
                .toList();
        if (held.isEmpty()) {
            return Composition.Offices.NONE;
        }
        var holders = held.stream().map(HeldOffice::holder).collect(Collectors.toSet());
        return new Composition.Offices(
                held,
                offices.elsewhere(organisation, holders, day),
                registers.isCompleteOn(organisation.id(), day)
                        ? outsiders(organisation, asked(organisation, taken, leader, named), day)
                        : Set.of(),
                officials(organisation, holders, day));
    }

    private static HeldOffice chair(String leader) {
        return new HeldOffice(leader, Post.CHAIR);
    }

    /** A leader of before, whom the register never named, is asked only if he was given an office for which one is elected. */
    private Set<String> asked(
            Organisation organisation, List<HeldOffice> taken, Optional<String> leader, boolean named) {
        var exempt = leader.filter(
                person -> !named && members.termsOf(organisation.id(), person).isEmpty());
        return Stream.concat(
                        taken.stream()
                                .filter(office -> TakingOffices.OF_MEMBERS.contains(office.post())
                                        || exempt.filter(office.holder()::equals)
                                                .isEmpty())
                                .map(HeldOffice::holder),
                        leader.filter(person -> exempt.isEmpty()).stream())
                .collect(Collectors.toSet());
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
