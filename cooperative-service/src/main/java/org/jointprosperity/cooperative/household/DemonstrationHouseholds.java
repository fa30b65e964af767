package org.jointprosperity.cooperative.household;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jointprosperity.chassis.http.Criteria;
import org.jointprosperity.chassis.problem.Refusal;

/** The demonstration households within the caller's place: nominated, certified and withdrawn. */
@ApplicationScoped
public class DemonstrationHouseholds implements PanacheRepositoryBase<DemonstrationHousehold, UUID> {

    /** The record, or 404. */
    public DemonstrationHousehold require(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    /** The record under a row lock, or 404. */
    public DemonstrationHousehold lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::notFound);
    }

    /** Everything that is recorded of a household. */
    History historyOf(String householdNumber) {
        return new History(list("householdNumber", householdNumber));
    }

    List<DemonstrationHousehold> page(Criteria criteria, int fetch) {
        return find(criteria.query(), criteria.parameters()).range(0, fetch - 1).list();
    }

    /** Writes what is pending, so that the version is the one the caller will see. */
    public DemonstrationHousehold saved(DemonstrationHousehold household) {
        persistAndFlush(household);
        return household;
    }
}
