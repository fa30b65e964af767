package org.jointprosperity.pairing.concern;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jointprosperity.chassis.problem.Refusal;

/** The concerns heard on visits 民情台账. */
@ApplicationScoped
public class Concerns implements PanacheRepositoryBase<Concern, UUID> {

    private static final String FOLLOW =
            """
            update concern set %s = :survivor, version = version + 1 where id in (
              select id from concern where %s = :duplicate and closed_on is null order by id limit :most for update)""";

    Concern require(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    Concern lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::notFound);
    }

    /** The first concern heard on a visit, under a row lock. */
    public Optional<Concern> firstOf(UUID visit) {
        return find("visitId = ?1 order by id", visit)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Puts the number of the entry that stands in the place of a merged one's, in so many concerns at most that are not closed. */
    public void follow(String duplicate, String survivor, int most) {
        for (String side : List.of("member_number", "counterpart_number")) {
            getEntityManager()
                    .createNativeQuery(FOLLOW.formatted(side, side))
                    .setParameter("duplicate", duplicate)
                    .setParameter("survivor", survivor)
                    .setParameter("most", most)
                    .executeUpdate();
        }
    }

    /** Writes what is pending, so that the version is the one the caller will see. */
    public Concern saved(Concern concern) {
        persistAndFlush(concern);
        return concern;
    }
}
