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

/** The register of 城镇党员 urban members. */
@ApplicationScoped
public class Members implements PanacheRepositoryBase<Member, UUID> {

    /** The record, or 404. */
    public Member require(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    /** The record under a row lock, or 404. */
    public Member lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::notFound);
    }

    public Optional<Member> byNumber(String number) {
        return find("number", number).firstResultOptional();
    }

    /** Everyone of a unit, under row locks. */
    List<Member> of(Unit unit) {
        return find("unitCode", unit.code())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Everyone of a unit. */
    public List<Member> ofUnit(String unitCode) {
        return list("unitCode", unitCode);
    }

    /** The record, which stays as it is until the caller's transaction is over. */
    public Optional<Member> heldByNumber(String number) {
        return find("number", number).withLock(LockModeType.PESSIMISTIC_READ).firstResultOptional();
    }

    /** Everything the caller may see, for an upload to compare with. */
    public Map<String, Member> all() {
        return listAll().stream().collect(Collectors.toMap(Member::number, Function.identity()));
    }

    /** Writes what is pending, so that the version is the one the caller will see. */
    Member saved(Member record) {
        persistAndFlush(record);
        return record;
    }
}
