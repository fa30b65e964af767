package org.jointprosperity.cooperative.criteria;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jointprosperity.chassis.http.Criteria;
import org.jointprosperity.chassis.problem.RuleViolation;

/** The procedures of all places 认定程序; each is a whole, so that the most specific place's holds. */
@ApplicationScoped
class Procedures implements PanacheRepositoryBase<Procedure, UUID> {

    /** The one in force in a village on a day; the country has one for every day from 1978 on, and an earlier day is refused. */
    Procedure inForce(String division, LocalDate on) {
        return find(
                        Criterions.HOLDS_THERE + " and " + Criterions.IN_FORCE
                                + " order by case when jurisdiction = '00' then 0 else length(jurisdiction) end desc,"
                                + " effectiveFrom desc",
                        Map.of("division", division, "on", on))
                .firstResultOptional()
                .orElseThrow(() -> new RuleViolation("no-certification-procedure-in-force").with("on", on));
    }

    boolean isDated(SetProcedure request) {
        return count(
                        "jurisdiction = ?1 and effectiveFrom = ?2",
                        request.jurisdiction().value(),
                        request.effectiveFrom())
                > 0;
    }

    List<Procedure> page(Criteria criteria, int fetch) {
        return find(criteria.query(), criteria.parameters()).range(0, fetch - 1).list();
    }
}
