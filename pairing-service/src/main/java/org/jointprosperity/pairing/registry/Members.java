package org.jointprosperity.pairing.registry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.chassis.problem.RuleViolation;

/** The register of 城镇党员 urban members. */
@ApplicationScoped
public class Members implements PanacheRepositoryBase<Member, UUID>, Lockable<Member> {

    private static final String LIVE = " and standing.mergedOn is null";

    /** The record, or 404. */
    public Member require(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    @Override
    public Member lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::notFound);
    }

    /** The entry of this number; one that gave way to another is none. */
    public Optional<Member> byNumber(String number) {
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

    /** Those of these numbers that stand for someone the caller may see. */
    public Set<String> registered(Collection<String> numbers) {
        var registered = new HashSet<String>();
        for (var chunk : Chunks.of(numbers)) {
            registered.addAll(getEntityManager()
                    .createQuery("select x.number from Member x where x.number in ?1", String.class)
                    .setParameter(1, chunk)
                    .getResultList());
        }
        return registered;
    }

    @Override
    public UUID requireId(String number) {
        return getEntityManager()
                .createQuery("select x.id from Member x where x.number = ?1", UUID.class)
                .setParameter(1, number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RuleViolation("person-unknown").with("number", number));
    }

    /** The numbers that gave way to another one, each with that one; for an upload to compare with. */
    public Map<String, String> merged() {
        return list("standing.mergedOn is not null").stream()
                .collect(Collectors.toMap(Member::number, entry -> entry.standing.mergedInto()));
    }

    /** Everyone of a unit, under row locks. */
    List<Member> of(Unit unit) {
        return find("unitCode = ?1" + LIVE, unit.code())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Everyone of a unit. */
    public List<Member> ofUnit(String unitCode) {
        return list("unitCode = ?1" + LIVE, unitCode);
    }

    /** The record, which stays as it is until the caller's transaction is over. */
    public Optional<Member> heldByNumber(String number) {
        return find("number = ?1" + LIVE, number)
                .withLock(LockModeType.PESSIMISTIC_READ)
                .firstResultOptional();
    }

    /** Everything that stands and the caller may see, for an upload to compare with. */
    public Map<String, Member> all() {
        return list("standing.mergedOn is null").stream()
                .collect(Collectors.toMap(Member::number, Function.identity()));
    }

    /** Writes what is pending, so that the version is the one the caller will see. */
    Member saved(Member record) {
        persistAndFlush(record);
        return record;
    }
}
