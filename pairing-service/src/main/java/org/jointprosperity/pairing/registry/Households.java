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

/** The register of 户 rural households. */
@ApplicationScoped
public class Households implements PanacheRepositoryBase<Household, UUID>, Lockable<Household> {

    private static final String LIVE = " and standing.mergedOn is null";

    /** The record, or 404. */
    public Household require(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    @Override
    public Household lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::notFound);
    }

    /** The entry of this number; one that gave way to another is none. */
    public Optional<Household> byNumber(String number) {
        return find("number = ?1" + LIVE, number).firstResultOptional();
    }

    /** Why there is no entry of this number: it gave way to another, which is named, or there is none to be seen. */
    public RuleViolation missing(String number) {
        find("number", number).firstResultOptional().ifPresent(known -> known.standing.requireLive(number));
        return new RuleViolation("household-unknown").with("number", number);
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
                .createQuery("select x.id from Household x where x.number = ?1", UUID.class)
                .setParameter(1, number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RuleViolation("household-unknown").with("number", number));
    }

    /** The numbers that gave way to another one, each with that one; for an upload to compare with. */
    public Map<String, String> merged() {
        return list("standing.mergedOn is not null").stream()
                .collect(Collectors.toMap(Household::number, entry -> entry.standing.mergedInto()));
    }

    /** Every household of a branch, under row locks. */
    List<Household> of(Branch branch) {
        return find("branchCode = ?1" + LIVE, branch.code())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** The record, which stays as it is until the caller's transaction is over. */
    public Optional<Household> heldByNumber(String number) {
        return find("number = ?1" + LIVE, number)
                .withLock(LockModeType.PESSIMISTIC_READ)
                .firstResultOptional();
    }

    /** Everything that stands and the caller may see, for an upload to compare with. */
    public Map<String, Household> all() {
        return list("standing.mergedOn is null").stream()
                .collect(Collectors.toMap(Household::number, Function.identity()));
    }

    /** Writes what is pending, so that the version is the one the caller will see. */
    Household saved(Household record) {
        persistAndFlush(record);
        return record;
    }
}
