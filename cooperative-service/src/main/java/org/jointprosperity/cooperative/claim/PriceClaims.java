package org.jointprosperity.cooperative.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jointprosperity.chassis.http.Criteria;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.contracts.CooperativeEvent.BaseExtended;
import org.jointprosperity.cooperative.neighbour.HouseholdMoved;
import org.jointprosperity.cooperative.order.Parties;

/** The claims within the caller's place, or against the caller's enterprise. */
@ApplicationScoped
public class PriceClaims implements PanacheRepositoryBase<PriceClaim, UUID> {

    /** The record, or 404. */
    PriceClaim require(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    /** The record under a row lock, or 404. */
    PriceClaim lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::notFound);
    }

    /** The claims of an order, by delivery. */
    public Map<UUID, PriceClaim> ofOrder(UUID order) {
        return byDelivery(list("orderId", order));
    }

    /** The claims of deliveries, by delivery. */
    public Map<UUID, PriceClaim> ofDeliveries(Collection<UUID> deliveries) {
        return deliveries.isEmpty() ? Map.of() : byDelivery(list("deliveryId in ?1", deliveries));
    }

    List<PriceClaim> page(Criteria criteria, int fetch) {
        return find(criteria.query(), criteria.parameters()).range(0, fetch - 1).list();
    }

    void follow(@Observes BaseExtended base) {
        update(Parties.FOLLOW, base.divisionCode(), base.number());
    }

    void follow(@Observes HouseholdMoved moved) {
        update(Parties.FOLLOW, moved.divisionCode(), moved.household());
    }

    /** Writes what is pending, so that the version is the one the caller will see. */
    PriceClaim saved(PriceClaim claim) {
        persistAndFlush(claim);
        return claim;
    }

    private static Map<UUID, PriceClaim> byDelivery(List<PriceClaim> claims) {
        return claims.stream().collect(Collectors.toMap(claim -> claim.deliveryId, claim -> claim));
    }
}
