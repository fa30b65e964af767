package org.jointprosperity.evaluation.rejudgement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jointprosperity.chassis.problem.Refusal;

/** The rejudgements of the caller's place. */
@ApplicationScoped
class Rejudgements implements PanacheRepositoryBase<Rejudgement, UUID> {

    Rejudgement require(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    Rejudgement saved(Rejudgement rejudgement) {
        persistAndFlush(rejudgement);
        return rejudgement;
    }
}
