package org.jointprosperity.cooperative.series;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** The policies of all places 收入提示规定; the most specific place's holds. */
@ApplicationScoped
public class IncomePolicies implements PanacheRepositoryBase<IncomePolicy, UUID> {

    /** What holds in a division on a day. */
    public IncomePolicy inForce(String division, LocalDate on) {
        return find(
                        "(jurisdiction = '00' or :division like concat(jurisdiction, '%')) and effectiveFrom <= :on"
                                + " and (effectiveTo is null or effectiveTo >= :on)"
                                + " order by case when jurisdiction = '00' then 0 else length(jurisdiction) end desc,"
                                + " effectiveFrom desc",
                        Map.of("division", division, "on", on))
                .firstResultOptional()
                .orElseThrow(() -> new IllegalStateException("The country has a policy for every day from 1978 on"));
    }
}
