package org.jointprosperity.cooperative.standing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The standings as they were last announced 已公告的合规状态. */
@ApplicationScoped
class KnownStandings implements PanacheRepositoryBase<KnownStanding, UUID> {

    /** The organisations behind an id of which a standing is known, so many at most. */
    List<UUID> behind(UUID id, int most) {
        return getEntityManager()
                .createQuery(
                        "select s.organisationId from KnownStanding s where s.organisationId > :id order by s.organisationId",
                        UUID.class)
                .setParameter("id", id)
                .setMaxResults(most)
                .getResultList();
    }
}
