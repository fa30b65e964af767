package org.jointprosperity.cooperative.household;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jointprosperity.chassis.http.Criteria;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.chassis.problem.RuleViolation;

/** The demonstration households within the caller's place: nominated, certified and withdrawn. */
@ApplicationScoped
public class DemonstrationHouseholds implements PanacheRepositoryBase<DemonstrationHousehold, UUID> {

    /** The record, or 404. */
    DemonstrationHousehold require(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    /** The record under a row lock, or 404. */
    DemonstrationHousehold lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::notFound);
    }

    /** The nomination or certification of a household that is not withdrawn. */
    Optional<DemonstrationHousehold> current(String householdNumber) {
        return find("householdNumber = ?1 and state <> ?2", householdNumber, State.WITHDRAWN)
                .firstResultOptional();
    }

    /** How often a household was nominated. */
    long countOf(String householdNumber) {
        return count("householdNumber", householdNumber);
    }

    /** The last withdrawn certification of a household. */
    Optional<DemonstrationHousehold> lastWithdrawn(String householdNumber) {
        return find("householdNumber = ?1 and state = ?2 order by withdrawnOn desc", householdNumber, State.WITHDRAWN)
                .firstResultOptional();
    }

    /** Refuses a certification that would overlap an earlier one of the same household. */
    void requireFree(String householdNumber, LocalDate from) {
        lastWithdrawn(householdNumber)
                .map(earlier -> earlier.withdrawnOn)
                .ifPresent(until -> RuleViolation.rule(
                        !from.isBefore(until),
                        "certified-before-withdrawal",
                        "withdrawnOn",
                        until,
                        "certifiedOn",
                        from));
    }

    List<DemonstrationHousehold> page(Criteria criteria, int fetch) {
        return find(criteria.query(), criteria.parameters()).range(0, fetch - 1).list();
    }

    /** Writes what is pending, so that the version is the one the caller will see. */
    DemonstrationHousehold saved(DemonstrationHousehold household) {
        persistAndFlush(household);
        return household;
    }
}
