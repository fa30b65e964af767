package org.jointprosperity.cooperative.delivery;

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

/** The deliveries within the caller's place, or to the caller's enterprise. */
@ApplicationScoped
public class Deliveries implements PanacheRepositoryBase<Delivery, UUID> {

    /** The record, or 404. */
    public Delivery require(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    /** The record under a row lock, or 404. */
    Delivery lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::notFound);
    }

    /** Every delivery of an order, in the order of their making. */
    public List<Delivery> ofOrder(UUID order) {
        return list("orderId = ?1 order by id", order);
    }

    Optional<Delivery> ofNumber(String number) {
        return find("number", number).firstResultOptional();
    }

    /** Whether a delivery of whatever place has this number. */
    boolean isTaken(String number) {
        return !getEntityManager()
                .createNativeQuery("select 1 from delivery_directory where number = :number", Integer.class)
                .setParameter("number", number)
                .getResultList()
                .isEmpty();
    }

    /** A list in the order of its criteria. */
    public List<Delivery> page(Criteria criteria, int fetch) {
        return find(criteria.query(), criteria.parameters()).range(0, fetch - 1).list();
    }

    void follow(@Observes BaseExtended base) {
        update(Parties.FOLLOW, base.divisionCode(), base.number());
    }

    void follow(@Observes HouseholdMoved moved) {
        update(Parties.FOLLOW, moved.divisionCode(), moved.household());
    }

    /** Writes what is pending, so that the version is the one the caller will see. */
    Delivery saved(Delivery delivery) {
        persistAndFlush(delivery);
        return delivery;
    }
}
