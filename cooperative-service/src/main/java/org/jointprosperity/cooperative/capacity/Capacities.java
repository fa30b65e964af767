package org.jointprosperity.cooperative.capacity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jointprosperity.chassis.http.Criteria;

/** What was said of the capacities of bases. */
@ApplicationScoped
public class Capacities implements PanacheRepositoryBase<Capacity, UUID> {

    private static final String COUNTS =
            "id in (select s.id from Capacity s where s.baseId = :baseId and s.since <= :asOf"
                    + " and not exists (select 1 from Capacity t where t.baseId = s.baseId and t.product = s.product"
                    + " and t.since <= :asOf and (t.since > s.since or t.since = s.since and t.id > s.id)))";

    /** What counts of a base on a day: one statement a product, by product. */
    public List<CapacityView> of(UUID base, LocalDate asOf) {
        return list("baseId = :baseId and " + COUNTS + " order by product", Map.of("baseId", base, "asOf", asOf))
                .stream()
                .map(CapacityView::of)
                .toList();
    }

    /** The statements about a base behind an id; with a day those that counted on it. */
    List<Capacity> page(UUID base, LocalDate asOf, String after, int fetch) {
        var wanted = Criteria.afterId(after).is("baseId", base).where(COUNTS, "asOf", asOf);
        return find(wanted.query(), wanted.parameters()).range(0, fetch - 1).list();
    }
}
