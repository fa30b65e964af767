package org.jointprosperity.cooperative.support;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** The kinds of support, as they are laid down for a place and a day. */
@ApplicationScoped
class SupportKinds implements PanacheRepositoryBase<SupportKind, Integer> {

    private static final String IN_FORCE = "?1 like concat(jurisdiction, '%') and effectiveFrom <= ?2"
            + " and (effectiveTo is null or effectiveTo >= ?2)";

    List<SupportKind> inForce(String division, LocalDate on) {
        return list(IN_FORCE + " order by code, effectiveFrom", division, on);
    }

    /** Refuses a kind that was not in force there on that day. */
    void require(String code, String division, LocalDate on) {
        rule(
                count(IN_FORCE + " and code = ?3", division, on, code) > 0,
                "support-kind-not-in-force",
                "kind",
                code,
                "division",
                division,
                "on",
                on);
    }
}
