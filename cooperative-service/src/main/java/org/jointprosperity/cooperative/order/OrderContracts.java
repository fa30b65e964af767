package org.jointprosperity.cooperative.order;

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
import org.jointprosperity.cooperative.neighbour.Kind;
import org.jointprosperity.cooperative.neighbour.NeighbourUnknown;

/** The orders within the caller's place, or bought by the caller's enterprise. */
@ApplicationScoped
public class OrderContracts implements PanacheRepositoryBase<OrderContract, UUID> {

    /** The record, or 404. */
    public OrderContract require(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    /** The record under a row lock, or 404. */
    public OrderContract lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::notFound);
    }

    /** The order of this number under a row lock, or the refusal {@code order-unknown}. */
    public OrderContract lock(String number) {
        return find("number", number)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new NeighbourUnknown(Kind.ORDER, number));
    }

    Optional<OrderContract> ofNumber(String number) {
        return find("number", number).firstResultOptional();
    }

    /** Whether an order of whatever place has this number. */
    boolean isTaken(String number) {
        return !getEntityManager()
                .createNativeQuery("select 1 from order_directory where number = :number", Integer.class)
                .setParameter("number", number)
                .getResultList()
                .isEmpty();
    }

    List<OrderContract> page(Criteria criteria, int fetch) {
        return find(criteria.query(), criteria.parameters()).range(0, fetch - 1).list();
    }

    void follow(@Observes BaseExtended base) {
        update(Parties.FOLLOW, base.divisionCode(), base.number());
    }

    void follow(@Observes HouseholdMoved moved) {
        update(Parties.FOLLOW, moved.divisionCode(), moved.household());
    }

    /** Writes what is pending, so that the version is the one the caller will see. */
    OrderContract saved(OrderContract order) {
        persistAndFlush(order);
        return order;
    }
}
