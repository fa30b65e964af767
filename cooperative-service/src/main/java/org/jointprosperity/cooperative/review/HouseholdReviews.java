package org.jointprosperity.cooperative.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jointprosperity.chassis.http.Criteria;
import org.jointprosperity.chassis.problem.Refusal;

/** The reviews of demonstration households 年度复核 within the caller's place. */
@ApplicationScoped
class HouseholdReviews implements PanacheRepositoryBase<HouseholdReview, UUID> {

    HouseholdReview require(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    boolean isReviewed(UUID household, int year) {
        return count("householdId = ?1 and year = ?2", household, year) > 0;
    }

    void follow(String household, String division) {
        getEntityManager()
                .createNativeQuery(
                        "update household_review set division_code = :division where household_number = :household")
                .setParameter("division", division)
                .setParameter("household", household)
                .executeUpdate();
    }

    List<HouseholdReview> page(Criteria criteria, int fetch) {
        return find(criteria.query(), criteria.parameters()).range(0, fetch - 1).list();
    }
}
