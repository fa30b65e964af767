package org.jointprosperity.evaluation.neighbour;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jointprosperity.chassis.place.Place;
import org.jointprosperity.chassis.place.PlatformWork;
import org.jointprosperity.chassis.problem.RuleViolation;

/** The neighbours within the caller's place. */
@ApplicationScoped
public class Neighbours implements PanacheRepositoryBase<Neighbour, UUID> {

    private final PlatformWork platform;

    Neighbours(PlatformWork platform) {
        this.platform = platform;
    }

    /** The neighbour of this number. One that has not arrived and one outside the caller's place are refused alike; one that gave way to another is refused by name. */
    public Neighbour require(Kind kind, String number) {
        var neighbour = find("kind = ?1 and number = ?2 and withdrawnOn is null", kind, number)
                .firstResultOptional()
                .orElseThrow(() -> new RuleViolation("neighbour-unknown")
                        .with("kind", kind)
                        .with("number", number));
        neighbour.requireLive();
        return neighbour;
    }

    /** Whether the one of this id lies within the caller's place and has not given way to another. */
    public boolean knows(Kind kind, UUID id) {
        return count("kind = ?1 and id = ?2 and mergedInto is null", kind, id) > 0;
    }

    /** Whether the one of this number lies within the caller's place and has not given way to another. */
    public boolean knows(Kind kind, String number) {
        return count("kind = ?1 and number = ?2 and mergedInto is null", kind, number) > 0;
    }

    /** Whether a person of this number lies within the caller's place and is a party member 党员. */
    public boolean isPartyMember(String number) {
        return count(
                        "kind = ?1 and number = ?2 and partyMember and withdrawnOn is null and mergedInto is null",
                        Kind.PERSON,
                        number)
                > 0;
    }

    /** Those of these numbers that lie within the caller's place and have not given way to another. */
    public List<Neighbour> live(Kind kind, Collection<String> numbers) {
        return list("kind = ?1 and number in ?2 and withdrawnOn is null and mergedInto is null", kind, numbers);
    }

    /** The persons of these numbers within the caller's place, as far as they have not given way to another. */
    public List<Neighbour> persons(Collection<String> numbers) {
        return list("kind = ?1 and number in ?2 and mergedInto is null", Kind.PERSON, numbers);
    }

    /** Which of these persons and units gave way 合并, and the number that stands in their place in the end. */
    public Map<String, String> successors(Collection<String> numbers) {
        var into = new HashMap<String, String>();
        var asked = Set.copyOf(numbers);
        while (!asked.isEmpty()) {
            var gone = list(
                    "kind in ?1 and number in ?2 and mergedInto is not null", List.of(Kind.PERSON, Kind.UNIT), asked);
            gone.forEach(each -> into.put(each.number, each.mergedInto));
            asked = gone.stream()
                    .map(each -> each.mergedInto)
                    .filter(number -> !into.containsKey(number))
                    .collect(Collectors.toSet());
        }
        return numbers.stream()
                .distinct()
                .filter(into::containsKey)
                .collect(Collectors.toMap(number -> number, number -> {
                    String last = number;
                    for (int step = 0; step < into.size() && into.containsKey(last); step++) {
                        last = into.get(last);
                    }
                    return last;
                }));
    }

    /** The numbers of those within the caller's place, for an upload to compare with. */
    public Set<String> numbers(Kind kind) {
        return Set.copyOf(getEntityManager()
                .createQuery(
                        "select distinct n.number from Neighbour n where n.kind = :kind and n.mergedInto is null",
                        String.class)
                .setParameter("kind", kind)
                .getResultList());
    }

    /** So many numbers behind one of those within the caller's place that stand, in their order; only this one where one is asked for. */
    public List<String> numbersAfter(Kind kind, String only, String after, int most) {
        return getEntityManager()
                .createQuery(
                        """
                        select distinct n.number from Neighbour n
                        where n.kind = :kind and n.number > :after and (:only is null or n.number = :only)
                        and n.withdrawnOn is null and n.mergedInto is null order by n.number""",
                        String.class)
                .setParameter("kind", kind)
                .setParameter("after", after)
                .setParameter("only", only)
                .setMaxResults(most)
                .getResultList();
    }

    /** The places, by the first so many digits of their codes, in which a live unit or branch within the caller's place lies. */
    public List<String> places(int digits) {
        return getEntityManager()
                .createQuery(
                        """
                        select distinct substring(n.divisionCode, 1, :digits) from Neighbour n
                        where n.kind in (:unit, :branch) and length(n.divisionCode) >= :digits
                        and n.withdrawnOn is null and n.mergedInto is null""",
                        String.class)
                .setParameter("digits", digits)
                .setParameter("unit", Kind.UNIT)
                .setParameter("branch", Kind.BRANCH)
                .getResultList();
    }

    /** Whether a unit or branch that stands lies in the place of this code, whoever asks. */
    public boolean isPlace(String division) {
        return platform.call(() -> count(
                        "kind in ?1 and divisionCode >= ?2 and divisionCode < ?3 and withdrawnOn is null and mergedInto is null",
                        List.of(Kind.UNIT, Kind.BRANCH),
                        division,
                        division + ":")
                > 0);
    }

    /** The one of this number that stands, wherever it lies; for whoever may know of it for another reason than its place. */
    public Optional<Neighbour> anywhere(Kind kind, String number) {
        return platform.call(
                () -> find("kind = ?1 and number = ?2 and withdrawnOn is null and mergedInto is null", kind, number)
                        .firstResultOptional());
    }

    /** This number and all that were merged with it 合并, within the caller's place: whoever was registered twice is one. */
    public Set<String> aliases(Kind kind, String number) {
        var aliases = new HashSet<String>();
        var found = Set.of(number);
        while (aliases.addAll(found)) {
            found = Set.copyOf(getEntityManager()
                    .createQuery(
                            """
                            select case when n.number in :known then n.mergedInto else n.number end from Neighbour n
                            where n.kind = :kind and n.mergedInto is not null
                            and (n.number in :known or n.mergedInto in :known)""",
                            String.class)
                    .setParameter("kind", kind)
                    .setParameter("known", aliases)
                    .getResultList());
        }
        return aliases;
    }

    /** Where the one of this number is, seen from a place. */
    Whereabouts whereabouts(Named named, Place place) {
        var found = list("kind = ?1 and number = ?2", named.kind(), named.number());
        var live = found.stream().filter(Neighbour::isLive).toList();
        if (live.isEmpty()) {
            return found.isEmpty() ? Whereabouts.UNKNOWN : Whereabouts.MERGED;
        }
        return live.stream().anyMatch(each -> each.isWithin(place)) ? Whereabouts.HERE : Whereabouts.ELSEWHERE;
    }

    void merge(UUID id, String survivor) {
        findByIdOptional(id).ifPresent(duplicate -> duplicate.merge(survivor));
    }

    Neighbour note(UUID id, Kind kind, String number, String division, String branchNumber) {
        var neighbour = findByIdOptional(id).orElseGet(() -> new Neighbour(id, kind));
        neighbour.lies(number, division, branchNumber);
        persist(neighbour);
        return neighbour;
    }
}
