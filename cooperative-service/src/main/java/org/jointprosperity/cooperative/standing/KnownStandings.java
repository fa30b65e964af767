package org.jointprosperity.cooperative.standing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The standings as they were last announced 已公告的合规状态. */
@ApplicationScoped
class KnownStandings implements PanacheRepositoryBase<KnownStanding, UUID> {}
