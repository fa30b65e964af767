package org.jointprosperity.pairing.visit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jointprosperity.chassis.problem.Refusal;

/** The visits with their record cards 走访台账. */
@ApplicationScoped
public class Visits implements PanacheRepositoryBase<Visit, UUID> {

    private static final String CLAIM = "insert into visit_claim (id) values (?1) on conflict do nothing";

    Visit require(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    Visit lock(UUID id) {
        return held(id).orElseThrow(Refusal::notFound);
    }

    /** The visit under a row lock, where the caller may see it. */
    Optional<Visit> held(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those the caller may see, under row locks taken in the order of ids, so that no two batches wait for each other. */
    Map<UUID, Visit> held(Collection<UUID> ids) {
        return find("id in ?1 order by id", ids).withLock(LockModeType.PESSIMISTIC_WRITE).stream()
                .collect(Collectors.toMap(visit -> visit.id, Function.identity()));
    }

    /** Everything with a number in the roster that the caller may see, for an upload to compare with. */
    public Map<String, Visit> numbered() {
        return find("number is not null").stream().collect(Collectors.toMap(Visit::number, Function.identity()));
    }

    /**
     * Takes an id for a visit; false where it is taken, even by a visit the caller may not see. Waits for a transaction
     * that is taking the same one.
     */
    boolean claim(UUID id) {
        return getEntityManager()
                        .createNativeQuery(CLAIM)
                        .setParameter(1, id)
                        .setFlushMode(FlushModeType.COMMIT)
                        .executeUpdate()
                == 1;
    }
}
