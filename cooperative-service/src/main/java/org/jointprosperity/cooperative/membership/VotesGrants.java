package org.jointprosperity.cooperative.membership;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** 附加表决权 by member and day. */
@ApplicationScoped
class VotesGrants implements PanacheRepositoryBase<VotesGrant, UUID> {

    /** The additional votes of these memberships on a day; who has none is left out. */
    Map<UUID, Integer> on(Collection<UUID> memberships, LocalDate day) {
        return list("membershipId in ?1 and effectiveFrom <= ?2 order by effectiveFrom, id", memberships, day).stream()
                .collect(toMap(grant -> grant.membershipId, grant -> grant.votes, (before, later) -> later));
    }

    Optional<VotesGrant> last(UUID membership) {
        return find("membershipId = ?1 order by effectiveFrom desc, id desc", membership)
                .firstResultOptional();
    }

    List<VotesGrant> after(UUID membership, UUID id, int fetch) {
        return find("membershipId = ?1 and id > ?2 order by id", membership, id)
                .range(0, fetch - 1)
                .list();
    }
}
