package org.jointprosperity.pairing.registry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jointprosperity.chassis.problem.Refusal;

/** The register of 户 rural households. */
@ApplicationScoped
public class Households implements PanacheRepositoryBase<Household, UUID> {

    /** The record, or 404. */
    public Household require(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    /** The record under a row lock, or 404. */
    public Household lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::notFound);
    }

    public Optional<Household> byNumber(String number) {
        return find("number", number).firstResultOptional();
    }

    /** The record, which stays as it is until the caller's transaction is over. */
    public Optional<Household> heldByNumber(String number) {
        return find("number", number).withLock(LockModeType.PESSIMISTIC_READ).firstResultOptional();
    }

    /** Everything the caller may see, for an upload to compare with. */
    public Map<String, Household> all() {
        return listAll().stream().collect(Collectors.toMap(Household::number, Function.identity()));
    }

    /** Writes what is pending, so that the version is the one the caller will see. */
    Household saved(Household record) {
        persistAndFlush(record);
        return record;
    }
}
