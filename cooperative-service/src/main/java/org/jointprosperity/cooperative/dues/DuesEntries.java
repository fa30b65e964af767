package org.jointprosperity.cooperative.dues;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jointprosperity.chassis.http.Criteria;
import org.jointprosperity.chassis.problem.Refusal;

/** The entries of dues. */
@ApplicationScoped
class DuesEntries implements PanacheRepositoryBase<DuesEntry, UUID> {

    private static final String STANDING =
            "e.reversedEntryId is null and not exists (select 1 from DuesEntry r where r.reversedEntryId = e.id)";

    /** The entry of this association, or 404. */
    DuesEntry require(UUID association, UUID id) {
        return findByIdOptional(id)
                .filter(entry -> entry.associationId.equals(association))
                .orElseThrow(Refusal::notFound);
    }

    /** What a member has paid of a year, without what was taken back, in 分. */
    long paid(UUID association, int year, String member) {
        return getEntityManager()
                .createQuery(
                        "select coalesce(sum(e.amountFen), 0) from DuesEntry e where e.associationId = :association"
                                + " and e.year = :year and e.memberNumber = :member and " + STANDING,
                        Long.class)
                .setParameter("association", association)
                .setParameter("year", year)
                .setParameter("member", member)
                .getSingleResult();
    }

    /** What these paid and was not taken back, the first year first. */
    List<DuesEntry> standing(UUID association, Collection<String> members) {
        return getEntityManager()
                .createQuery(
                        "from DuesEntry e where e.associationId = :association and e.memberNumber in :members and "
                                + STANDING + " order by e.year, e.id",
                        DuesEntry.class)
                .setParameter("association", association)
                .setParameter("members", members)
                .getResultList();
    }

    /** What anybody paid and was not taken back, the first year first. */
    List<DuesEntry> standing(UUID association) {
        return getEntityManager()
                .createQuery(
                        "from DuesEntry e where e.associationId = :association and " + STANDING
                                + " order by e.year, e.id",
                        DuesEntry.class)
                .setParameter("association", association)
                .getResultList();
    }

    /** How many paid for a year and how much, without what was taken back. */
    Object[] totals(UUID association, int year) {
        return getEntityManager()
                .createQuery(
                        "select count(distinct e.memberNumber), coalesce(sum(e.amountFen), 0) from DuesEntry e"
                                + " where e.associationId = :association and e.year = :year and " + STANDING,
                        Object[].class)
                .setParameter("association", association)
                .setParameter("year", year)
                .getSingleResult();
    }

    /** Whether anything was paid on a later day. */
    boolean anyAfter(UUID association, LocalDate day) {
        return count("associationId = ?1 and paidOn > ?2", association, day) > 0;
    }

    boolean isReversed(UUID id) {
        return count("reversedEntryId", id) > 0;
    }

    List<DuesEntry> page(Criteria criteria, int fetch) {
        return find(criteria.query(), criteria.parameters()).range(0, fetch - 1).list();
    }
}
