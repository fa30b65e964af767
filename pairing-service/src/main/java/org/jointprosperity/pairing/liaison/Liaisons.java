package org.jointprosperity.pairing.liaison;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jointprosperity.chassis.problem.Refusal;

/** The liaisons of members with persons and households 党员结对台账. */
@ApplicationScoped
public class Liaisons implements PanacheRepositoryBase<Liaison, UUID> {

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

    /** The open ones one of whose two is now of another unit or branch, under row locks. */
    List<Liaison> openAfterLeaving() {
        return find("""
                        from Liaison l where l.endedOn is null
                        and (exists (select 1 from Member m where m.number = l.memberNumber and m.unitCode <> l.unitCode)
                          or exists (select 1 from Villager v
                            where v.number = l.counterpartNumber and v.branchCode <> l.branchCode)
                          or exists (select 1 from Household h
                            where h.number = l.counterpartNumber and h.branchCode <> l.branchCode))""")
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** The open ones between a unit and a branch, under row locks. */
    List<Liaison> openBetween(String unitCode, String branchCode) {
        return find("endedOn is null and unitCode = ?1 and branchCode = ?2", unitCode, branchCode)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
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
