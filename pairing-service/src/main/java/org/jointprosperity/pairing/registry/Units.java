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

/** The register of 城镇单位 urban units. */
@ApplicationScoped
public class Units implements PanacheRepositoryBase<Unit, UUID>, Lockable<Unit> {

    private static final String LIVE = " and standing.mergedOn is null";

    /** The record, or 404. */
    public Unit require(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    @Override
    public Unit lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::notFound);
    }

    /** The entry of this number; one that gave way to another is none. */
    public Optional<Unit> byCode(String code) {
        return find("code = ?1" + LIVE, code).firstResultOptional();
    }

    /** Why there is no entry of this number: it gave way to another, which is named, or there is none to be seen. */
    public RuleViolation missing(String code) {
        find("code", code).firstResultOptional().ifPresent(known -> known.standing.requireLive(code));
        return new RuleViolation("unit-unknown").with("number", code);
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
                .createQuery("select x.id from Unit x where x.code = ?1", UUID.class)
                .setParameter(1, code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RuleViolation("unit-unknown").with("number", code));
    }

    /** The numbers that gave way to another one, each with that one; for an upload to compare with. */
    public Map<String, String> merged() {
        return list("standing.mergedOn is not null").stream()
                .collect(Collectors.toMap(Unit::code, entry -> entry.standing.mergedInto()));
    }

    /** The record, which stays as it is until the caller's transaction is over. */
    public Optional<Unit> heldByCode(String code) {
        return find("code = ?1" + LIVE, code)
                .withLock(LockModeType.PESSIMISTIC_READ)
                .firstResultOptional();
    }

    /** Those whose office lies in a division. */
    public List<Unit> below(String division) {
        return list("divisionCode >= ?1 and divisionCode < ?2" + LIVE, division, division + ":");
    }

    /** Everything that stands and the caller may see, for an upload to compare with. */
    public Map<String, Unit> all() {
        return list("standing.mergedOn is null").stream().collect(Collectors.toMap(Unit::code, Function.identity()));
    }

    /** Writes what is pending, so that the version is the one the caller will see. */
    Unit saved(Unit record) {
        persistAndFlush(record);
        return record;
    }
}
