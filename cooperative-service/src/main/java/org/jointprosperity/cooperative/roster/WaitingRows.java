package org.jointprosperity.cooperative.roster;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jointprosperity.chassis.http.Criteria;
import org.jointprosperity.chassis.place.CurrentPlace;

/** The waiting rows within the caller's place. */
@ApplicationScoped
class WaitingRows implements PanacheRepositoryBase<WaitingRow, UUID> {

    private static final int BATCH = 500;
    private static final String DUE =
            """
            select w.* from waiting_row w where w.refused is null and (
              exists (select 1 from neighbour n where n.kind = w.awaits_kind and n.number = w.awaits_number)
              or w.awaits_kind = 'ASSOCIATION'
                and exists (select 1 from association a where a.credit_code = w.awaits_number)
              or w.awaits_kind = 'ENTERPRISE'
                and exists (select 1 from enterprise e where e.credit_code = w.awaits_number)
              or w.awaits_kind = 'BASE' and exists (select 1 from base b where b.number = w.awaits_number)
              or w.awaits_kind = 'ORDER' and exists (select 1 from order_contract o where o.number = w.awaits_number))
            order by w.id limit\s"""
                    + BATCH;

    private final CurrentPlace place;
    private final Clock clock;

    WaitingRows(CurrentPlace place, Clock clock) {
        this.place = place;
        this.clock = clock;
    }

    /** Which rows of this kind wait already, by key; only their ids, as a row may be healed any moment. */
    Map<String, UUID> ofKind(String kind) {
        var owner = place.get();
        return getEntityManager()
                .createQuery(
                        "select w.key, w.id from WaitingRow w"
                                + " where w.kind = :kind and w.divisionCode = :division and w.unitCode = :unit",
                        Object[].class)
                .setParameter("kind", kind)
                .setParameter("division", owner.division())
                .setParameter("unit", owner.unit())
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (UUID) row[1]));
    }

    /** The row under a lock; empty when it was healed meanwhile. */
    Optional<WaitingRow> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    WaitingRow begin(String kind, String key) {
        return new WaitingRow(kind, key, place.get(), clock.instant());
    }

    /** Rows whose missing neighbour has arrived since. */
    @SuppressWarnings("unchecked")
    List<WaitingRow> due() {
        return getEntityManager().createNativeQuery(DUE, WaitingRow.class).getResultList();
    }

    List<WaitingRow> page(Criteria criteria, int fetch) {
        return find(criteria.query(), criteria.parameters()).range(0, fetch - 1).list();
    }
}
