package org.jointprosperity.cooperative.distribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.jointprosperity.contracts.CooperativeEvent.AssociationChanged;

/** Lets trade and distributions lie where their cooperative does. */
@ApplicationScoped
class FollowingCooperatives {

    private static final List<String> TABLES =
            List.of("trade_year", "trade_entry", "distribution", "distribution_share", "charter_change");

    private final EntityManager database;

    FollowingCooperatives(EntityManager database) {
        this.database = database;
    }

    void follow(@Observes AssociationChanged changed) {
        for (String table : TABLES) {
            database.createNativeQuery(
                            "update " + table
                                    + " set division_code = :division where association_id = :association and division_code <> :division")
                    .setParameter("division", changed.divisionCode())
                    .setParameter("association", changed.associationId())
                    .executeUpdate();
        }
    }
}
