package org.jointprosperity.cooperative.link;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jointprosperity.chassis.http.Criteria;
import org.jointprosperity.chassis.problem.Refusal;

/** The links of households 帮带关系 within the caller's place. */
@ApplicationScoped
class HouseholdLinks implements PanacheRepositoryBase<HouseholdLink, UUID> {

    HouseholdLink require(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    HouseholdLink lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::notFound);
    }

    /** Whether a link of both that begins on a day overlaps none that stands or stood; the last day is one of it. */
    boolean isFree(LinkKind kind, String household, String target, LocalDate since) {
        return count(
                        "kind = ?1 and householdNumber = ?2 and targetNumber = ?3 and (endsOn is null or endsOn >= ?4)",
                        kind,
                        household,
                        target,
                        since)
                == 0;
    }

    boolean stands(LinkKind kind, String household, String target) {
        return count(
                        "kind = ?1 and householdNumber = ?2 and targetNumber = ?3 and endsOn is null",
                        kind,
                        household,
                        target)
                > 0;
    }

    Optional<HouseholdLink> ofLiaison(UUID liaison) {
        return find("liaisonId", liaison).firstResultOptional();
    }

    List<HouseholdLink> ofHousehold(String household) {
        return list("householdNumber", household);
    }

    List<HouseholdLink> page(Criteria criteria, int fetch) {
        return find(criteria.query(), criteria.parameters()).range(0, fetch - 1).list();
    }
}
