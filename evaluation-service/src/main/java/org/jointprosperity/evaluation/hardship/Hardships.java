package org.jointprosperity.evaluation.hardship;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.jointprosperity.chassis.problem.Refusal;

/** The register within the caller's place. */
@ApplicationScoped
class Hardships implements PanacheRepositoryBase<Hardship, UUID> {

    Hardship require(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    Hardship lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::notFound);
    }

    boolean isEntered(String person, HardshipKind kind) {
        return count("personNumber = ?1 and kind = ?2 and endedOn is null", person, kind) > 0;
    }
}
