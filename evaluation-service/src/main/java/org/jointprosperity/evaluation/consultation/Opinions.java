package org.jointprosperity.evaluation.consultation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jointprosperity.chassis.problem.Refusal;

/** The opinions within the caller's place 意见台账. */
@ApplicationScoped
class Opinions implements PanacheRepositoryBase<Opinion, UUID> {

    Opinion lock(UUID decision, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(opinion -> opinion.decisionId.equals(decision))
                .orElseThrow(Refusal::notFound);
    }

    List<Opinion> ofDecision(UUID decision) {
        return list("decisionId = ?1 order by id", decision);
    }

    Opinion saved(Opinion opinion) {
        persistAndFlush(opinion);
        return opinion;
    }
}
