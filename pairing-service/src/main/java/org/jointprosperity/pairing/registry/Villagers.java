package org.jointprosperity.pairing.registry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jointprosperity.chassis.problem.Refusal;

/** The register of 农村党员群众 rural people. */
@ApplicationScoped
public class Villagers implements PanacheRepositoryBase<Villager, UUID> {

    /** The record, or 404. */
    public Villager require(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    /** The record under a row lock, or 404. */
    public Villager lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::notFound);
    }

    public Optional<Villager> byNumber(String number) {
        return find("number", number).firstResultOptional();
    }

    /** Everyone of a household, under row locks. */
    List<Villager> of(Household household) {
        return find("householdNumber", household.number())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Everyone of a branch. */
    public List<Villager> ofBranch(String branchCode, String village) {
        return list("branchCode = ?1 and divisionCode = ?2", branchCode, village);
    }

    /** How many people each branch of a division has; those without any are absent. */
    public Map<String, Integer> countsBelow(String division) {
        return getEntityManager()
                .createQuery(
                        """
                        select v.branchCode, count(*) from Villager v
                        where v.divisionCode >= :from and v.divisionCode < :to group by v.branchCode""",
                        Object[].class)
                .setParameter("from", division)
                .setParameter("to", division + ":")
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> ((Long) row[1]).intValue()));
    }

    /** The record, which stays as it is until the caller's transaction is over. */
    public Optional<Villager> heldByNumber(String number) {
        return find("number", number).withLock(LockModeType.PESSIMISTIC_READ).firstResultOptional();
    }

    /** Everything the caller may see, for an upload to compare with. */
    public Map<String, Villager> all() {
        return listAll().stream().collect(Collectors.toMap(Villager::number, Function.identity()));
    }

    /** Writes what is pending, so that the version is the one the caller will see. */
    Villager saved(Villager record) {
        persistAndFlush(record);
        return record;
    }
}
