package org.jointprosperity.cooperative.dues;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jointprosperity.chassis.http.Criteria;

/** The rates of dues of the associations. */
@ApplicationScoped
class DuesRates implements PanacheRepositoryBase<DuesRate, UUID> {

    /** What is asked for a year: the rate in force on its last day, of two of one day the later one. */
    Optional<DuesRate> of(UUID association, int year) {
        return find(
                        "associationId = ?1 and since <= ?2 order by since desc, id desc",
                        association,
                        LocalDate.of(year, 12, 31))
                .firstResultOptional();
    }

    List<DuesRate> page(UUID association, LocalDate asOf, String after, int fetch) {
        var wanted = Criteria.afterId(after).is("associationId", association).where("since <= :asOf", "asOf", asOf);
        return find(wanted.query(), wanted.parameters()).range(0, fetch - 1).list();
    }
}
