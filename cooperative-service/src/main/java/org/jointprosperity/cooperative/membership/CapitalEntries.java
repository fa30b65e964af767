package org.jointprosperity.cooperative.membership;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** 出资记录 by member and day. */
@ApplicationScoped
class CapitalEntries implements PanacheRepositoryBase<CapitalEntry, UUID> {

    /** The capital of these memberships on a day, in 分; who has none is left out. */
    Map<UUID, Long> on(Collection<UUID> memberships, LocalDate day) {
        return getEntityManager()
                .createQuery(
                        """
                        select c.membershipId, sum(c.amountFen) from CapitalEntry c
                        where c.membershipId in :memberships and c.bookedOn <= :day group by c.membershipId""",
                        Object[].class)
                .setParameter("memberships", memberships)
                .setParameter("day", day)
                .getResultStream()
                .collect(toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    /** What all members of an organisation have put in so far, in 分. */
    long total(UUID organisation) {
        return getEntityManager()
                .createQuery(
                        "select coalesce(sum(c.amountFen), 0) from CapitalEntry c where c.organisationId = :organisation",
                        Long.class)
                .setParameter("organisation", organisation)
                .getSingleResult();
    }

    List<CapitalEntry> ofMember(UUID membership) {
        return list("membershipId = ?1 order by id", membership);
    }

    List<CapitalEntry> after(UUID membership, UUID id, int fetch) {
        return find("membershipId = ?1 and id > ?2 order by id", membership, id)
                .range(0, fetch - 1)
                .list();
    }
}
