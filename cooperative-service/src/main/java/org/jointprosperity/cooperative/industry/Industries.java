package org.jointprosperity.cooperative.industry;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jointprosperity.chassis.http.Criteria;

/** The code table of industries; a county adds its own by migration. */
@ApplicationScoped
public class Industries implements PanacheRepositoryBase<Industry, String> {

    /** The industry of this name, or the refusal {@code industry-unknown}. */
    public Industry require(String name) {
        var industry = findById(name);
        rule(industry != null, "industry-unknown", "industry", name);
        return industry;
    }

    List<Industry> page(Criteria criteria, int fetch) {
        return find(criteria.query(), criteria.parameters()).range(0, fetch - 1).list();
    }
}
