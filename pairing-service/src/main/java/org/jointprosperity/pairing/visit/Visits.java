package org.jointprosperity.pairing.visit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.pairing.registry.Chunks;

/** The visits with their record cards 走访台账. */
@ApplicationScoped
public class Visits implements PanacheRepositoryBase<Visit, UUID> {

    private static final String CLAIM = "insert into visit_claim (id) values (?1) on conflict do nothing";

    private static final String FOLLOW =
            """
            update visit set %s = :survivor where id in (
              select id from visit where %s = :duplicate order by id limit :most for update)""";

    private static final String LEFT_BEHIND =
            """
            select m.number, m.merged_into from member m where m.merged_on is not null
              and (exists (select 1 from visit v where v.member_number = m.number)
                or exists (select 1 from concern c where c.member_number = m.number and c.closed_on is null))
            union all
            select x.number, x.merged_into from (
              select number, merged_into from villager where merged_on is not null
              union all select number, merged_into from household where merged_on is not null) x
            where exists (select 1 from visit v where v.counterpart_number = x.number)
              or exists (select 1 from concern c where c.counterpart_number = x.number and c.closed_on is null)
            limit :most""";

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

    /** Those with one of these numbers in the roster that the caller may see, for an upload to compare with. */
    public Map<String, Visit> numbered(Collection<String> numbers) {
        var found = new HashMap<String, Visit>();
        for (var chunk : Chunks.of(numbers)) {
            list("number in ?1", chunk).forEach(visit -> found.put(visit.number, visit));
        }
        return found;
    }

    /** Locks the row of a visit that was read without, and reads it again: someone may have confirmed it meanwhile. */
    public void lockAnew(Visit visit) {
        getEntityManager().refresh(visit, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Puts the number of the entry that stands in the place of a merged one's, in so many visits at most. */
    void follow(String duplicate, String survivor, int most) {
        for (String side : List.of("member_number", "counterpart_number")) {
            getEntityManager()
                    .createNativeQuery(FOLLOW.formatted(side, side))
                    .setParameter("duplicate", duplicate)
                    .setParameter("survivor", survivor)
                    .setParameter("most", most)
                    .executeUpdate();
        }
    }

    /** Numbers of merged persons and households that visits or open concerns still name, each with the one that stands. */
    @SuppressWarnings("unchecked")
    List<Object[]> leftBehind(int most) {
        return getEntityManager()
                .createNativeQuery(LEFT_BEHIND, Object[].class)
                .setParameter("most", most)
                .getResultList();
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
