package org.jointprosperity.cooperative.price;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jointprosperity.chassis.http.Criteria;
import org.jointprosperity.chassis.problem.Citation;

/** 行情: what the markets quoted, day by day; known to all. */
@ApplicationScoped
public class Quotations implements PanacheRepositoryBase<Quotation, UUID> {

    /**
     * The latest price in 厘 of a named quotation that a place goes by on a day.
     *
     * @param days how many days old it may be
     * @param citation the policy that says so
     * @throws org.jointprosperity.chassis.problem.RuleViolation {@code quotation-missing} where there is none, {@code
     *     quotation-of-other-unit} where it is for another unit
     */
    public long li(String name, String unit, String division, LocalDate on, int days, Citation citation) {
        var found = find(
                        "name = ?1 and quotedOn <= ?2 and quotedOn >= ?3 and ?4 like concat(jurisdiction, '%')"
                                + " order by quotedOn desc, length(jurisdiction) desc",
                        name, on, on.minusDays(days), division)
                .firstResultOptional();
        rule(found.isPresent(), "quotation-missing", citation.with("quotation", name, "on", on, "days", days));
        var quotation = found.get();
        rule(quotation.unit.equals(unit), "quotation-of-other-unit", "quotation", name, "unit", quotation.unit);
        return quotation.li;
    }

    boolean exists(QuotePrice request) {
        return count(
                        "name = ?1 and quotedOn = ?2 and jurisdiction = ?3",
                        request.name(),
                        request.quotedOn(),
                        request.jurisdiction().value())
                > 0;
    }

    List<Quotation> page(Criteria criteria, int fetch) {
        return find(criteria.query(), criteria.parameters()).range(0, fetch - 1).list();
    }
}
