package org.jointprosperity.cooperative.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import org.jointprosperity.contracts.CooperativeEvent.AssociationConverted;
import org.jointprosperity.cooperative.neighbour.Everywhere;

/** Lets no household stay in an association that was closed, in whatever place the household lives. */
@ApplicationScoped
class LeavingAssociations {

    private final EntityManager entities;
    private final Everywhere everywhere;

    LeavingAssociations(EntityManager entities, Everywhere everywhere) {
        this.entities = entities;
        this.everywhere = everywhere;
    }

    /** The day of the conversion is the last one; a link that began later ends on the day on which it began. */
    void on(@Observes AssociationConverted converted) {
        everywhere.call(() -> entities.createNativeQuery(
                        "update household_link set ends_on = greatest(starts_on, :lastDay), version = version + 1"
                                + " where kind = 'ASSOCIATION' and target_number = :number and ends_on is null")
                .setParameter("lastDay", converted.convertedOn())
                .setParameter("number", converted.number())
                .executeUpdate());
    }
}
