package org.jointprosperity.evaluation.post;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.jointprosperity.chassis.problem.Refusal;

/** The posts within the caller's place 岗位台账. */
@ApplicationScoped
class Posts implements PanacheRepositoryBase<Post, UUID> {

    Post require(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    Post lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::notFound);
    }

    boolean exists(OpenPost form) {
        return count("branchNumber = ?1 and name = ?2 and closedOn is null", form.branch(), form.name()) > 0;
    }
}
