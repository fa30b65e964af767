package org.jointprosperity.chassis.note;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.jointprosperity.chassis.problem.Refusal;

@ApplicationScoped
class Notes implements PanacheRepositoryBase<Note, UUID> {

    Note require(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    Note lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::notFound);
    }

    Note saved(Note note) {
        persistAndFlush(note);
        return note;
    }

    /** By plain SQL, which no filter reaches. */
    long countInDatabase() {
        return ((Number) getEntityManager()
                        .createNativeQuery("select count(*) from note")
                        .getSingleResult())
                .longValue();
    }
}
