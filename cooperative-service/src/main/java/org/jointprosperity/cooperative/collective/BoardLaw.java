package org.jointprosperity.cooperative.collective;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;

/** 农村集体经济组织法 and local rules on the size of a board, through their versions. */
@ApplicationScoped
class BoardLaw implements PanacheRepositoryBase<BoardRule, Integer> {

    /** The rules of that day in that village, one a jurisdiction, all of which hold; before the law there was none. */
    Collection<BoardRule> inForce(LocalDate on, String village) {
        var latest = new HashMap<String, BoardRule>();
        List<BoardRule> rules = list(
                "effectiveFrom <= ?1 and (effectiveTo is null or effectiveTo >= ?1)"
                        + " and (jurisdiction = '00' or ?2 like concat(jurisdiction, '%')) order by effectiveFrom",
                on, village);
        rules.forEach(rule -> latest.put(rule.jurisdiction, rule));
        return latest.values();
    }
}
