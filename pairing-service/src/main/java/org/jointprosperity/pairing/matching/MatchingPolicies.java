package org.jointprosperity.pairing.matching;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointprosperity.chassis.problem.RuleViolation;

/** The county's dated numbers for proposals 撮合办法、镇间距离、特长与需求对照. */
@ApplicationScoped
public class MatchingPolicies implements PanacheRepositoryBase<MatchingPolicy, Integer> {

    private static final String IN_FORCE = " where :division like concat(jurisdiction, '%') and effective_from <= :day"
            + " and (effective_to is null or effective_to >= :day)";

    /** The policy of the most specific jurisdiction that holds the place, in force on the day; refused where there is none. */
    public MatchingPolicy inForce(String division, LocalDate on) {
        return find(
                        """
                        ?1 like concat(jurisdiction, '%') and effectiveFrom <= ?2
                        and (effectiveTo is null or effectiveTo >= ?2)
                        order by length(jurisdiction) desc, effectiveFrom desc""",
                        division, on)
                .firstResultOptional()
                .orElseThrow(() -> new RuleViolation("matching-policy-missing")
                        .with("division", division)
                        .with("on", on));
    }

    /** Steps between towns as the county has them on the day. */
    Map<County.Way, Integer> distances(String division, LocalDate on) {
        return rows("select town, other_town, steps from town_distance", division, on)
                .collect(Collectors.toMap(
                        row -> new County.Way((String) row[0], (String) row[1]),
                        row -> ((Number) row[2]).intValue(),
                        Math::min));
    }

    /** For each skill the needs it answers, as the county has them on the day. */
    public Map<String, Set<String>> answers(String division, LocalDate on) {
        return rows("select skill, need from skill_need", division, on)
                .collect(Collectors.groupingBy(
                        row -> (String) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toSet())));
    }

    private Stream<Object[]> rows(String select, String division, LocalDate on) {
        List<?> rows = getEntityManager()
                .createNativeQuery(select + IN_FORCE, Object[].class)
                .setParameter("division", division)
                .setParameter("day", on)
                .getResultList();
        return rows.stream().map(Object[].class::cast);
    }
}
