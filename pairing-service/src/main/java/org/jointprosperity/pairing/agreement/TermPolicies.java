package org.jointprosperity.pairing.agreement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jointprosperity.chassis.problem.RuleViolation;

/** The policies about terms by day. */
@ApplicationScoped
class TermPolicies implements PanacheRepositoryBase<TermPolicy, Integer> {

    /** The policy of the most specific jurisdiction that holds the place, in force on the day. */
    TermPolicy inForce(String divisionCode, LocalDate on) {
        return find(
                        """
                        ?1 like concat(jurisdiction, '%') and effectiveFrom <= ?2
                        and (effectiveTo is null or effectiveTo >= ?2) order by length(jurisdiction) desc, effectiveFrom desc""",
                        divisionCode, on)
                .firstResultOptional()
                .orElseThrow(() -> new RuleViolation("term-policy-missing").with("on", on));
    }
}
