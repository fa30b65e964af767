package org.jointprosperity.cooperative.household;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The opinions of villages 村级评议 within the caller's place. */
@ApplicationScoped
class VillageOpinions implements PanacheRepositoryBase<VillageOpinion, UUID> {

    List<VillageOpinion> of(UUID household) {
        return list("householdId = ?1 order by id", household);
    }

    void follow(UUID household, String division) {
        getEntityManager()
                .createNativeQuery(
                        "update village_opinion set division_code = :division where household_id = :household")
                .setParameter("division", division)
                .setParameter("household", household)
                .executeUpdate();
    }
}
