package org.jointprosperity.pairing.undertaking;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.jointprosperity.chassis.problem.Refusal;

/** What was handed over 移交台账. */
@ApplicationScoped
class Handovers implements PanacheRepositoryBase<Handover, UUID> {

    /** The record of this undertaking, or 404. */
    Handover require(UUID id, UUID undertakingId) {
        return findByIdOptional(id)
                .filter(handover -> handover.undertakingId.equals(undertakingId))
                .orElseThrow(Refusal::notFound);
    }

    /** The record of this undertaking under a row lock, or 404. */
    Handover lock(UUID id, UUID undertakingId) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(handover -> handover.undertakingId.equals(undertakingId))
                .orElseThrow(Refusal::notFound);
    }

    Handover saved(Handover handover) {
        persistAndFlush(handover);
        return handover;
    }
}
