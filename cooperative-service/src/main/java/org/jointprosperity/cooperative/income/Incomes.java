package org.jointprosperity.cooperative.income;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jointprosperity.chassis.http.Criteria;
import org.jointprosperity.chassis.problem.Refusal;

/** The entries of income 收入分录 within the caller's place. */
@ApplicationScoped
class Incomes implements PanacheRepositoryBase<IncomeEntry, UUID> {

    /** The entry, or 404. */
    IncomeEntry require(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    Optional<IncomeEntry> ofOrigin(Origin origin) {
        return find("originKind = ?1 and originId = ?2", origin.kind(), origin.id())
                .firstResultOptional();
    }

    /** What a household was stated to earn per head, those taken back among them; the counter-entries are not. */
    List<IncomeEntry> statementsOf(String household) {
        return list("householdNumber = ?1 and perHead and reversedEntryId is null", household);
    }

    List<IncomeEntry> page(Criteria criteria, int fetch) {
        return find(criteria.query(), criteria.parameters()).range(0, fetch - 1).list();
    }

    /** Lets what a household earned lie where the household does now. */
    void follow(String household, String divisionCode) {
        getEntityManager()
                .createNativeQuery(
                        "update income_entry set division_code = :division where household_number = :household")
                .setParameter("division", divisionCode)
                .setParameter("household", household)
                .executeUpdate();
        getEntityManager()
                .createNativeQuery(
                        "update household_year set division_code = :division where household_number = :household")
                .setParameter("division", divisionCode)
                .setParameter("household", household)
                .executeUpdate();
    }

    IncomeEntry saved(IncomeEntry entry) {
        persistAndFlush(entry);
        return entry;
    }
}
