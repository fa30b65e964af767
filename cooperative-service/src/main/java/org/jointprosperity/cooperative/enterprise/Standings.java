package org.jointprosperity.cooperative.enterprise;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jointprosperity.chassis.http.Criteria;

/** What was said of enterprises, statement by statement. */
@ApplicationScoped
class Standings implements PanacheRepositoryBase<Standing, UUID> {

    /** HQL: the statement s is the one that counts on :asOf. */
    static final String COUNTS =
            "s.since <= :asOf and not exists (select 1 from Standing t where t.enterpriseId = s.enterpriseId"
                    + " and t.since <= :asOf and (t.since > s.since or t.since = s.since and t.id > s.id))";

    /** What counted of one enterprise on a day; empty where nothing was said. */
    Optional<Standing> of(UUID enterprise, LocalDate asOf) {
        return Optional.ofNullable(of(List.of(enterprise), asOf).get(enterprise));
    }

    /** What counted on a day, by enterprise. */
    Map<UUID, Standing> of(List<UUID> enterprises, LocalDate asOf) {
        return list(
                        "from Standing s where s.enterpriseId in (:ids) and " + COUNTS,
                        Map.of("ids", enterprises, "asOf", asOf))
                .stream()
                .collect(Collectors.toMap(standing -> standing.enterpriseId, Function.identity()));
    }

    List<Standing> page(Criteria criteria, int fetch) {
        return find(criteria.query(), criteria.parameters()).range(0, fetch - 1).list();
    }
}
