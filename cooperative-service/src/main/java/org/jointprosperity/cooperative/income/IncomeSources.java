package org.jointprosperity.cooperative.income;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jointprosperity.chassis.http.Criteria;

/** The code table of sources of income 收入来源; every place adds its own to those of the country. */
@ApplicationScoped
class IncomeSources implements PanacheRepositoryBase<IncomeSource, UUID> {

    static final String HOLDS_THERE = "(jurisdiction = '00' or :division like concat(jurisdiction, '%'))";
    static final String IN_FORCE = "effectiveFrom <= :on and (effectiveTo is null or effectiveTo >= :on)";

    /** Refuses a code that the place does not have on that day for such an earner. */
    void require(String code, Earner earner, String division, LocalDate on) {
        boolean known = find(
                        "code = :code and earner = :earner and " + HOLDS_THERE + " and " + IN_FORCE,
                        Map.of("code", code, "earner", earner, "division", division, "on", on))
                .firstResultOptional()
                .isPresent();
        rule(known, "income-source-unknown", "source", code, "earner", earner, "on", on);
    }

    /** Refuses to enter by hand what follows from orders and distributions; a place's own row of the code changes nothing of that. */
    void requireEnterable(String code) {
        rule(count("code = ?1 and derived = true", code) == 0, "income-source-derived", "source", code);
    }

    boolean isDated(AddIncomeSource request) {
        return count(
                        "code = ?1 and jurisdiction = ?2 and effectiveFrom = ?3",
                        request.code(),
                        request.jurisdiction().value(),
                        request.effectiveFrom())
                > 0;
    }

    List<IncomeSource> page(Criteria criteria, int fetch) {
        return find(criteria.query(), criteria.parameters()).range(0, fetch - 1).list();
    }
}
