package org.jointprosperity.pairing.undertaking;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jointprosperity.chassis.problem.RuleViolation;

/** The grace that counties grant, by day. */
@ApplicationScoped
class UndertakingPolicies implements PanacheRepositoryBase<UndertakingPolicy, Integer> {

    /** The policy of the most specific jurisdiction that holds the place, in force on the day; or {@code no-grace-policy-in-force}. */
    UndertakingPolicy inForce(String divisionCode, LocalDate on) {
        return find(
                        """
                        ?1 like concat(jurisdiction, '%') and effectiveFrom <= ?2
                        and (effectiveTo is null or effectiveTo >= ?2) order by length(jurisdiction) desc, effectiveFrom desc""",
                        divisionCode, on)
                .firstResultOptional()
                .orElseThrow(() -> new RuleViolation("no-grace-policy-in-force")
                        .with("division", divisionCode)
                        .with("on", on));
    }
}
