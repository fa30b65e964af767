package org.jointprosperity.pairing.history;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** How the entries of the register were 历史状态. */
@ApplicationScoped
class PastStates implements PanacheRepositoryBase<PastState, UUID> {

    /** The state an entry had on a day, where it has changed since. */
    Optional<PastState> covering(UUID recordId, LocalDate day) {
        return find("recordId = ?1 and heldFrom <= ?2 and heldUntil > ?2", recordId, day)
                .firstResultOptional();
    }

    /** The states of an entry that began after a day, oldest first. */
    List<PastState> of(UUID recordId, LocalDate after, int count) {
        return find("recordId = ?1 and heldFrom > ?2 order by heldFrom", recordId, after)
                .range(0, count - 1)
                .list();
    }
}
