package org.jointprosperity.cooperative.criteria;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What certifications and reviews were held against 条件核对记录, within the caller's place. */
@ApplicationScoped
public class Findings implements PanacheRepositoryBase<Finding, UUID> {

    /** Keeps how a household stood when it was certified, or at a review. */
    public void keep(UUID household, UUID review, String division, Judgement judgement) {
        persist(judgement.found().stream().map(found -> new Finding(household, review, division, found)));
    }

    /** How a household stood when it was certified. */
    public List<Found> ofCertification(UUID household) {
        return found(list("householdId = ?1 and reviewId is null order by id", household));
    }

    /** How a household stood at a review. */
    public List<Found> ofReview(UUID review) {
        return found(list("reviewId = ?1 order by id", review));
    }

    /** Lets the findings of a household be seen where it lives. */
    public void follow(UUID household, String division) {
        getEntityManager()
                .createNativeQuery(
                        "update criterion_finding set division_code = :division where household_id = :household")
                .setParameter("division", division)
                .setParameter("household", household)
                .executeUpdate();
    }

    private static List<Found> found(List<Finding> findings) {
        return findings.stream().map(Finding::found).toList();
    }
}
