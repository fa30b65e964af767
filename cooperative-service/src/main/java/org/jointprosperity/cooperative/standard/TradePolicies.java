package org.jointprosperity.cooperative.standard;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jointprosperity.chassis.http.Criteria;

/** 订单政策, by place and day; known to all. */
@ApplicationScoped
public class TradePolicies implements PanacheRepositoryBase<TradePolicy, UUID> {

    /** The policy that a place goes by on a day, the nearest place first; refuses a day without one. */
    public TradePolicy require(String division, LocalDate on) {
        var found = find(
                        "?1 like concat(jurisdiction, '%') and effectiveFrom <= ?2"
                                + " and (effectiveTo is null or effectiveTo >= ?2)"
                                + " order by length(jurisdiction) desc, effectiveFrom desc",
                        division, on)
                .firstResultOptional();
        rule(found.isPresent(), "no-order-policy-in-force", "division", division, "on", on);
        return found.get();
    }

    boolean exists(SetTradePolicy request) {
        return count(
                        "jurisdiction = ?1 and effectiveFrom = ?2",
                        request.jurisdiction().value(),
                        request.effectiveFrom())
                > 0;
    }

    List<TradePolicy> page(Criteria criteria, int fetch) {
        return find(criteria.query(), criteria.parameters()).range(0, fetch - 1).list();
    }
}
