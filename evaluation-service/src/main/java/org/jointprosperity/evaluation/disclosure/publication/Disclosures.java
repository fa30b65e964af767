package org.jointprosperity.evaluation.disclosure.publication;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.jointprosperity.chassis.problem.Refusal;

/** The disclosures under way within the caller's place 公开事项台账. */
@ApplicationScoped
class Disclosures implements PanacheRepositoryBase<Disclosure, UUID> {

    Disclosure require(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    Disclosure lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::notFound);
    }

    /** Writes what is pending, so that the version is the one the caller will see. */
    Disclosure saved(Disclosure disclosure) {
        persistAndFlush(disclosure);
        return disclosure;
    }
}
