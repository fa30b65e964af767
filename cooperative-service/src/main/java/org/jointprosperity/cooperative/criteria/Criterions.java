package org.jointprosperity.cooperative.criteria;

import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jointprosperity.chassis.http.Criteria;

/** The criteria of all places 认定条件. */
@ApplicationScoped
class Criterions implements PanacheRepositoryBase<Criterion, UUID> {

    static final String HOLDS_THERE = "(jurisdiction = '00' or :division like concat(jurisdiction, '%'))";
    static final String IN_FORCE = "effectiveFrom <= :on and (effectiveTo is null or effectiveTo >= :on)";

    /**
     * What is asked in a village on a day of an industry, one criterion a measure: of each place the latest, that for the
     * industry before that for all, and of national and local the stricter.
     */
    List<Criterion> inForce(String division, String industry, LocalDate on) {
        var latest = new HashMap<String, Criterion>();
        find(
                        HOLDS_THERE + " and " + IN_FORCE
                                + " and (industry is null or industry = :industry) order by effectiveFrom",
                        Map.of("division", division, "on", on, "industry", industry))
                .stream()
                .forEach(one -> latest.put(one.measure + ":" + one.industry + ":" + one.jurisdiction, one));
        var holds = new HashMap<Measure, Criterion>();
        var strictness = Comparator.<Criterion>comparingInt(one -> one.industry == null ? 0 : 1)
                .thenComparing(comparingLong(one -> one.least));
        latest.values().forEach(one -> holds.merge(one.measure, one, (a, b) -> strictness.compare(a, b) >= 0 ? a : b));
        return holds.values().stream()
                .sorted(comparingInt(one -> one.measure.ordinal()))
                .toList();
    }

    boolean isDated(SetCriterion request) {
        return count(
                        "measure = ?1 and jurisdiction = ?2 and effectiveFrom = ?3 and coalesce(industry, '') = ?4",
                        request.measure(),
                        request.jurisdiction().value(),
                        request.effectiveFrom(),
                        request.industry() == null ? "" : request.industry())
                > 0;
    }

    List<Criterion> page(Criteria criteria, int fetch) {
        return find(criteria.query(), criteria.parameters()).range(0, fetch - 1).list();
    }
}
