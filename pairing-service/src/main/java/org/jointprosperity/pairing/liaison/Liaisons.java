package org.jointprosperity.pairing.liaison;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.pairing.registry.Chunks;

/** The liaisons of members with persons and households 党员结对台账. */
@ApplicationScoped
public class Liaisons implements PanacheRepositoryBase<Liaison, UUID> {

    private static final String LINKS =
            """
            select l.id, l.memberNumber, l.counterpartNumber, l.unitCode, l.branchCode, l.divisionCode, l.startsOn,
              l.endedOn
            from Liaison l""";

    private static final List<String> MOVED = List.of(
            "Member x join Liaison l on l.memberNumber = x.number where l.unitCode <> x.unitCode",
            "Villager x join Liaison l on l.counterpartNumber = x.number where l.branchCode <> x.branchCode",
            "Household x join Liaison l on l.counterpartNumber = x.number where l.branchCode <> x.branchCode");

    Liaison require(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    Liaison lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::notFound);
    }

    boolean existsOpen(String memberNumber, String counterpartNumber) {
        return count(
                        "memberNumber = ?1 and counterpartNumber = ?2 and endedOn is null",
                        memberNumber,
                        counterpartNumber)
                > 0;
    }

    /** Everything the caller may see by member and counterpart, the oldest first, for an upload to compare with. */
    Map<String, List<Liaison>> byPair() {
        return find("order by id").stream()
                .collect(Collectors.groupingBy(Liaison::pair, Collectors.toCollection(ArrayList::new)));
    }

    /** The open ones of any of these persons or households within a unit or branch, under row locks. */
    List<Liaison> openWithin(String organisation, List<String> numbers) {
        return find(
                        "endedOn is null and (unitCode = ?1 and memberNumber in ?2"
                                + " or branchCode = ?1 and counterpartNumber in ?2)",
                        organisation,
                        numbers)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /**
     * The open ones one of whose two is now of another unit or branch, under row locks, at most so many. Asked of the
     * entries that changed since a day, which are few, and not of all liaisons.
     */
    List<Liaison> openAfterLeaving(LocalDate since, int most) {
        var left = new ArrayList<UUID>();
        for (String moved : MOVED) {
            if (left.size() < most) {
                left.addAll(getEntityManager()
                        .createQuery(
                                "select l.id from " + moved + " and l.endedOn is null and x.standing.since >= :since",
                                UUID.class)
                        .setParameter("since", since)
                        .setMaxResults(most - left.size())
                        .getResultList());
            }
        }
        return left.isEmpty()
                ? List.of()
                : find("id in ?1 and endedOn is null", left)
                        .withLock(LockModeType.PESSIMISTIC_WRITE)
                        .list();
    }

    /** Every one of a person or household, open or over, under row locks. */
    List<Liaison> ofEither(String number) {
        return find("memberNumber = ?1 or counterpartNumber = ?1", number)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /**
     * Numbers of persons and households that gave way to another entry since a day and still have liaisons, each with that
     * entry's.
     */
    List<Object[]> leftBehind(LocalDate since) {
        var left = new ArrayList<Object[]>();
        for (var sides :
                List.of("Member x, memberNumber", "Villager x, counterpartNumber", "Household x, counterpartNumber")) {
            String[] side = sides.split(", ");
            left.addAll(getEntityManager()
                    .createQuery(
                            "select distinct x.number, x.standing.mergedInto from " + side[0]
                                    + ", Liaison l where l." + side[1]
                                    + " = x.number and x.standing.mergedOn >= :since",
                            Object[].class)
                    .setParameter("since", since)
                    .getResultList());
        }
        return left;
    }

    /** The open ones between a unit and a branch, under row locks. */
    List<Liaison> openBetween(String unitCode, String branchCode) {
        return find("endedOn is null and unitCode = ?1 and branchCode = ?2", unitCode, branchCode)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Those of these members that the caller may see, open and ended. */
    public List<Link> links(Collection<String> members) {
        var links = new ArrayList<Link>();
        for (var chunk : Chunks.of(members)) {
            links.addAll(find(LINKS + " where l.memberNumber in ?1", chunk)
                    .project(Link.class)
                    .list());
        }
        return links;
    }

    /** How many persons each of these members answers for, wherever they live. */
    public Map<String, Integer> personsOf(Collection<String> memberNumbers) {
        return getEntityManager()
                .createQuery(
                        """
                        select l.memberNumber, count(*) from Liaison l
                        where l.endedOn is null and l.counterpartKind = :kind and l.memberNumber in :numbers
                        group by l.memberNumber""",
                        Object[].class)
                .setParameter("kind", Liaison.Counterpart.PERSON)
                .setParameter("numbers", memberNumbers)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> ((Long) row[1]).intValue()));
    }

    /** The persons of a branch for whom a member answers already. */
    public Set<String> personsLinkedAt(String branchCode) {
        return find(
                        "branchCode = ?1 and counterpartKind = ?2 and endedOn is null",
                        branchCode,
                        Liaison.Counterpart.PERSON)
                .stream()
                .map(liaison -> liaison.counterpartNumber)
                .collect(Collectors.toSet());
    }

    Liaison saved(Liaison liaison) {
        persistAndFlush(liaison);
        return liaison;
    }
}
