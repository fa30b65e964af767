package org.jointprosperity.pairing.concern;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.jointprosperity.chassis.problem.Refusal;

/** The concerns heard on visits 民情台账. */
@ApplicationScoped
public class Concerns implements PanacheRepositoryBase<Concern, UUID> {

    Concern require(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    Concern lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::notFound);
    }

    /** The first concern heard on a visit, under a row lock. */
    public Optional<Concern> firstOf(UUID visit) {
        return find("visitId = ?1 order by id", visit)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Writes what is pending, so that the version is the one the caller will see. */
    public Concern saved(Concern concern) {
        persistAndFlush(concern);
        return concern;
    }
}
