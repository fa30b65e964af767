package org.jointprosperity.cooperative.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.jointprosperity.contracts.CooperativeEvent.AssociationChanged;

/** Lets what is kept of an organisation lie where the organisation does. */
@ApplicationScoped
class FollowingOrganisations {

    private static final List<String> TABLES = List.of(
            "member_register", "membership", "capital_entry", "votes_grant", "office", "business_year", "standing");

    private final EntityManager database;

    FollowingOrganisations(EntityManager database) {
        this.database = database;
    }

    void follow(@Observes AssociationChanged changed) {
        for (String table : TABLES) {
            database.createNativeQuery(
                            "update " + table
                                    + " set division_code = :division where organisation_id = :organisation and division_code <> :division")
                    .setParameter("division", changed.divisionCode())
                    .setParameter("organisation", changed.associationId())
                    .executeUpdate();
        }
    }
}
