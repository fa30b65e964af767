package org.jointprosperity.cooperative.standard;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jointprosperity.chassis.http.Criteria;

/** 产品等级表, by place and day; known to all. */
@ApplicationScoped
public class GradeTables implements PanacheRepositoryBase<GradeTable, UUID> {

    /** The table of a product that a place goes by on a day, the nearest place first; refuses a product without one. */
    public GradeTable require(String product, String division, LocalDate on) {
        var found = find(
                        "product = ?1 and ?2 like concat(jurisdiction, '%') and effectiveFrom <= ?3"
                                + " and (effectiveTo is null or effectiveTo >= ?3)"
                                + " order by length(jurisdiction) desc, effectiveFrom desc",
                        product, division, on)
                .firstResultOptional();
        rule(found.isPresent(), "product-without-grades", "product", product, "division", division, "on", on);
        return found.get();
    }

    boolean exists(SetGrades request) {
        return count(
                        "product = ?1 and jurisdiction = ?2 and effectiveFrom = ?3",
                        request.product(),
                        request.jurisdiction().value(),
                        request.effectiveFrom())
                > 0;
    }

    List<GradeTable> page(Criteria criteria, int fetch) {
        return find(criteria.query(), criteria.parameters()).range(0, fetch - 1).list();
    }
}
