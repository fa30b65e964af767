package org.jointprosperity.cooperative.neighbour;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The neighbours within the caller's place. */
@ApplicationScoped
public class Neighbours implements PanacheRepositoryBase<Neighbour, UUID> {

    private final Event<HouseholdMoved> moved;

    Neighbours(Event<HouseholdMoved> moved) {
        this.moved = moved;
    }

    /** The neighbour of this number, or a {@link NeighbourUnknown} refusal; one that gave way to another is refused too. */
    public Neighbour require(Kind kind, String number) {
        var neighbour = find("kind = ?1 and number = ?2", kind, number)
                .firstResultOptional()
                .orElseThrow(() -> new NeighbourUnknown(kind, number));
        neighbour.requireLive();
        return neighbour;
    }

    /** The neighbour that stands in the place of this number, however often it was merged 合并; itself where it was not. */
    public Neighbour standing(Kind kind, String number) {
        var neighbour = find("kind = ?1 and number = ?2", kind, number)
                .firstResultOptional()
                .orElseThrow(() -> new NeighbourUnknown(kind, number));
        return neighbour.isLive() ? neighbour : standing(kind, neighbour.mergedInto);
    }

    /** The neighbours of these numbers by number; refuses as {@link #require} the first that is unknown or was merged. */
    public Map<String, Neighbour> requireAll(Kind kind, Collection<String> numbers) {
        var found = new HashMap<String, Neighbour>();
        list("kind = ?1 and number in ?2", kind, numbers).forEach(neighbour -> found.put(neighbour.number, neighbour));
        for (var number : numbers) {
            if (!found.containsKey(number)) {
                throw new NeighbourUnknown(kind, number);
            }
            found.get(number).requireLive();
        }
        return found;
    }

    /** Those of these numbers that have arrived here, and in the caller's place or seen by all. */
    public List<Neighbour> known(Kind kind, Collection<String> numbers) {
        return list("kind = ?1 and number in ?2", kind, numbers);
    }

    /** The household in which a person lives, as far as it has arrived here. */
    public Optional<String> householdOf(String person) {
        return known(Kind.PERSON, List.of(person)).stream()
                .map(Neighbour::householdNumber)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The roster numbers of those who live in a household, as far as they have arrived here. */
    public List<String> personsOf(String household) {
        return list("kind = ?1 and householdNumber = ?2 and mergedInto is null", Kind.PERSON, household).stream()
                .map(Neighbour::number)
                .toList();
    }

    /** The units that these persons belong to, by number of the person, wherever they live; who belongs to none is not in it. */
    @SuppressWarnings("unchecked")
    public Map<String, String> unitsOf(Collection<String> persons) {
        var units = new HashMap<String, String>();
        ((List<Object[]>) getEntityManager()
                        .createNativeQuery(
                                "select number, unit_number from employment_directory where number in (:persons)",
                                Object[].class)
                        .setParameter("persons", persons)
                        .getResultList())
                .forEach(row -> units.put((String) row[0], (String) row[1]));
        return units;
    }

    /** The neighbour of this number that stands, where the caller may know of it. */
    public Optional<Neighbour> of(Kind kind, String number) {
        return find("kind = ?1 and number = ?2 and mergedInto is null", kind, number)
                .firstResultOptional();
    }

    void merge(UUID id, String survivor) {
        findByIdOptional(id).ifPresent(duplicate -> duplicate.merge(survivor));
    }

    /** Notes of which kind a unit is, or to which unit a person belongs. */
    void belongs(UUID id, String unitKind, String unitNumber) {
        findByIdOptional(id).ifPresent(neighbour -> neighbour.belongs(unitKind, unitNumber));
    }

    void note(UUID id, Kind kind, String number, String division, String branchNumber, String householdNumber) {
        var known = findByIdOptional(id);
        var neighbour = known.orElseGet(() -> new Neighbour(id, kind));
        boolean moves = kind == Kind.HOUSEHOLD && known.isPresent() && !neighbour.liesIn(division, branchNumber);
        neighbour.lies(number, division, branchNumber, householdNumber);
        persist(neighbour);
        if (moves) {
            moved.fire(new HouseholdMoved(number, division, branchNumber));
        }
    }
}
