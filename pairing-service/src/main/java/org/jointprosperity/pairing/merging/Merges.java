package org.jointprosperity.pairing.merging;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jointprosperity.chassis.problem.Refusal;

/** Every merge there was 合并台账. */
@ApplicationScoped
class Merges implements PanacheRepositoryBase<Merge, UUID> {

    Merge require(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }
}
