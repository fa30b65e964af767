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

/** The register of 农村(社区)支部 rural and community branches. */
@ApplicationScoped
public class Branches implements PanacheRepositoryBase<Branch, UUID>, Lockable<Branch> {

    private static final String LIVE = " and standing.mergedOn is null";

    /** The record, or 404. */
    public Branch require(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    @Override
    public Branch lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::notFound);
    }

    /** The entry of this number; one that gave way to another is none. */
    public Optional<Branch> byCode(String code) {
        return find("code = ?1" + LIVE, code).firstResultOptional();
    }

    /** Why there is no entry of this number: it gave way to another, which is named, or there is none to be seen. */
    public RuleViolation missing(String code) {
        find("code", code).firstResultOptional().ifPresent(known -> known.standing.requireLive(code));
        return new RuleViolation("branch-unknown").with("number", code);
    }

    /** Refuses a number that has been registered, whether its entry stands or gave way to another. */
    void requireFree(String code) {
        find("code", code).firstResultOptional().ifPresent(known -> {
            known.standing.requireLive(code);
            throw new RuleViolation("already-registered").with("number", code);
        });
    }

    @Override
    public UUID requireId(String code) {
        return getEntityManager()
                .createQuery("select x.id from Branch x where x.code = ?1", UUID.class)
                .setParameter(1, code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RuleViolation("branch-unknown").with("number", code));
    }

    /** The numbers that gave way to another one, each with that one; for an upload to compare with. */
    public Map<String, String> merged() {
        return list("standing.mergedOn is not null").stream()
                .collect(Collectors.toMap(Branch::code, entry -> entry.standing.mergedInto()));
    }

    /** The record, which stays as it is until the caller's transaction is over. */
    public Optional<Branch> heldByCode(String code) {
        return find("code = ?1" + LIVE, code)
                .withLock(LockModeType.PESSIMISTIC_READ)
                .firstResultOptional();
    }

    /** Those of a division. */
    public List<Branch> below(String division) {
        return list("divisionCode >= ?1 and divisionCode < ?2" + LIVE, division, division + ":");
    }

    /** Everything that stands and the caller may see, for an upload to compare with. */
    public Map<String, Branch> all() {
        return list("standing.mergedOn is null").stream().collect(Collectors.toMap(Branch::code, Function.identity()));
    }

    /** Writes what is pending, so that the version is the one the caller will see. */
    Branch saved(Branch record) {
        persistAndFlush(record);
        return record;
    }
}
