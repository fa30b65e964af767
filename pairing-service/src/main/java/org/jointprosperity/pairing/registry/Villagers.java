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
import org.jointprosperity.chassis.problem.RuleViolation;

/** The register of 农村党员群众 rural people. */
@ApplicationScoped
public class Villagers implements PanacheRepositoryBase<Villager, UUID>, Lockable<Villager> {

    private static final String LIVE = " and standing.mergedOn is null";

    /** The record, or 404. */
    public Villager require(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    @Override
    public Villager lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::notFound);
    }

    /** The numbers of everyone of a household. */
    List<String> numbersOf(String household) {
        return getEntityManager()
                .createQuery("select v.number from Villager v where v.householdNumber = ?1", String.class)
                .setParameter(1, household)
                .getResultList();
    }

    /** The entry of this number; one that gave way to another is none. */
    public Optional<Villager> byNumber(String number) {
        return find("number = ?1" + LIVE, number).firstResultOptional();
    }

    /** Why there is no entry of this number: it gave way to another, which is named, or there is none to be seen. */
    public RuleViolation missing(String number) {
        find("number", number).firstResultOptional().ifPresent(known -> known.standing.requireLive(number));
        return new RuleViolation("person-unknown").with("number", number);
    }

    /** Refuses a number that has been registered, whether its entry stands or gave way to another. */
    void requireFree(String number) {
        find("number", number).firstResultOptional().ifPresent(known -> {
            known.standing.requireLive(number);
            throw new RuleViolation("already-registered").with("number", number);
        });
    }

    @Override
    public UUID requireId(String number) {
        return getEntityManager()
                .createQuery("select x.id from Villager x where x.number = ?1", UUID.class)
                .setParameter(1, number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RuleViolation("person-unknown").with("number", number));
    }

    /** The numbers that gave way to another one, each with that one; for an upload to compare with. */
    public Map<String, String> merged() {
        return list("standing.mergedOn is not null").stream()
                .collect(Collectors.toMap(Villager::number, entry -> entry.standing.mergedInto()));
    }

    /** Everyone of a household, under row locks. */
    List<Villager> of(Household household) {
        return find("householdNumber = ?1" + LIVE, household.number())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Everyone of a branch. */
    public List<Villager> ofBranch(String branchCode, String village) {
        return list("branchCode = ?1 and divisionCode = ?2" + LIVE, branchCode, village);
    }

    /** How many people each branch of a division has; those without any are absent. */
    public Map<String, Integer> countsBelow(String division) {
        return getEntityManager()
                .createQuery(
                        """
                        select v.branchCode, count(*) from Villager v
                        where v.divisionCode >= :from and v.divisionCode < :to
                        and v.standing.mergedOn is null group by v.branchCode""",
                        Object[].class)
                .setParameter("from", division)
                .setParameter("to", division + ":")
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> ((Long) row[1]).intValue()));
    }

    /** The record, which stays as it is until the caller's transaction is over. */
    public Optional<Villager> heldByNumber(String number) {
        return find("number = ?1" + LIVE, number)
                .withLock(LockModeType.PESSIMISTIC_READ)
                .firstResultOptional();
    }

    /** Everything that stands and the caller may see, for an upload to compare with. */
    public Map<String, Villager> all() {
        return list("standing.mergedOn is null").stream()
                .collect(Collectors.toMap(Villager::number, Function.identity()));
    }

    /** Writes what is pending, so that the version is the one the caller will see. */
    Villager saved(Villager record) {
        persistAndFlush(record);
        return record;
    }
}
