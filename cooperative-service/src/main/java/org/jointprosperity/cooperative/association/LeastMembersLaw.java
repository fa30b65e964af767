package org.jointprosperity.cooperative.association;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Optional;
import org.jointprosperity.contracts.DivisionCode;

/** 农民专业合作社法 and local rules on the least number of members, through their versions. */
@ApplicationScoped
class LeastMembersLaw implements PanacheRepositoryBase<LeastMembers, Integer> {

    /** The rule of that day in that village, of national and local the stricter; before the law there was none. */
    Optional<LeastMembers> inForce(LocalDate on, DivisionCode village) {
        var latest = new HashMap<String, LeastMembers>();
        list(
                        "effectiveFrom <= ?1 and (effectiveTo is null or effectiveTo >= ?1) and (jurisdiction = '00' or ?2 like concat(jurisdiction, '%'))"
                                + " order by effectiveFrom",
                        on, village.value())
                .forEach(rule -> latest.put(rule.jurisdiction, rule));
        return latest.values().stream().max(Comparator.comparingInt(rule -> rule.members));
    }
}
