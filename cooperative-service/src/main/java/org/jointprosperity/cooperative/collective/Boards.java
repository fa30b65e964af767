package org.jointprosperity.cooperative.collective;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jointprosperity.chassis.http.Criteria;

/** What was said of the boards of collectives. */
@ApplicationScoped
class Boards implements PanacheRepositoryBase<BoardStatement, UUID> {

    private static final String COUNTS =
            "id in (select s.id from BoardStatement s where s.associationId = :associationId and s.since <= :asOf"
                    + " and not exists (select 1 from BoardStatement t where t.associationId = s.associationId"
                    + " and t.since <= :asOf and (t.since > s.since or t.since = s.since and t.id > s.id)))";

    /** The statements about one collective behind an id; with a day the one that counted on it. */
    List<BoardStatement> page(UUID collective, LocalDate asOf, String after, int fetch) {
        var wanted = Criteria.afterId(after).is("associationId", collective).where(COUNTS, "asOf", asOf);
        return find(wanted.query(), wanted.parameters()).range(0, fetch - 1).list();
    }
}
