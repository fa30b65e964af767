package org.jointprosperity.pairing.undertaking;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jointprosperity.pairing.agreement.MovedBy;

/** The facts behind all undertakings. */
@ApplicationScoped
class UndertakingFacts implements PanacheRepositoryBase<UndertakingFact, UUID> {

    List<UndertakingFact> of(Undertaking undertaking) {
        return list("undertakingId", undertaking.id);
    }

    /** Those that had happened by a day. */
    List<UndertakingFact> of(Undertaking undertaking, LocalDate day) {
        return list("undertakingId = ?1 and happenedOn <= ?2", undertaking.id, day);
    }

    /** Those of one source in one undertaking. */
    List<UndertakingFact> of(Undertaking undertaking, MovedBy kind, String source) {
        return list("undertakingId = ?1 and kind = ?2 and source = ?3", undertaking.id, kind, source);
    }

    /** What a source gave to an undertaking is of another source from now on. */
    void follow(Undertaking undertaking, MovedBy kind, String duplicate, String survivor) {
        of(undertaking, kind, duplicate).forEach(fact -> fact.source = survivor);
        flush();
    }

    /** Which undertakings a source has moved. */
    List<UUID> movedBy(MovedBy kind, String source) {
        return list("kind = ?1 and source = ?2", kind, source).stream()
                .map(fact -> fact.undertakingId)
                .distinct()
                .sorted()
                .toList();
    }
}
