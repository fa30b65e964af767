package org.jointprosperity.cooperative.settlement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jointprosperity.chassis.http.Criteria;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.contracts.CooperativeEvent.BaseExtended;
import org.jointprosperity.cooperative.neighbour.HouseholdMoved;
import org.jointprosperity.cooperative.order.Parties;

/** The settlements within the caller's place, or of the caller's enterprise; one for an order at most. */
@ApplicationScoped
public class Settlements implements PanacheRepositoryBase<Settlement, UUID> {

    /** The settlement of an order, if it was found. */
    public Optional<Settlement> ofOrder(UUID order) {
        return find("orderId", order).firstResultOptional();
    }

    /** The settlement of an order under a row lock, if it was found. */
    public Optional<Settlement> heldOfOrder(UUID order) {
        return find("orderId", order).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** The settlement of an order under a row lock, or 404. */
    public Settlement lockOfOrder(UUID order) {
        return heldOfOrder(order).orElseThrow(Refusal::notFound);
    }

    /** A list in the order of its query. */
    public List<Settlement> page(Criteria criteria, int fetch) {
        return find(criteria.query(), criteria.parameters()).range(0, fetch - 1).list();
    }

    void follow(@Observes BaseExtended base) {
        update(Parties.FOLLOW, base.divisionCode(), base.number());
    }

    void follow(@Observes HouseholdMoved moved) {
        update(Parties.FOLLOW, moved.divisionCode(), moved.household());
    }

    /** Writes what is pending, so that the version is the one the caller will see. */
    Settlement saved(Settlement settlement) {
        persistAndFlush(settlement);
        return settlement;
    }
}
