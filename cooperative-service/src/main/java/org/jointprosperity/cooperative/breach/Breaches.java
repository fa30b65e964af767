package org.jointprosperity.cooperative.breach;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jointprosperity.chassis.http.Criteria;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.contracts.CooperativeEvent.BaseExtended;
import org.jointprosperity.cooperative.neighbour.HouseholdMoved;
import org.jointprosperity.cooperative.order.OrderContract;
import org.jointprosperity.cooperative.order.Parties;

/** The defaults within the caller's place, or of orders of the caller's enterprise. */
@ApplicationScoped
public class Breaches implements PanacheRepositoryBase<Breach, UUID> {

    /** The record, or 404. */
    Breach require(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    /** The record under a row lock, or 404. */
    Breach lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::notFound);
    }

    /** Refuses what was declared already and not dismissed; whether goods did not come or were not taken, only one can be. */
    void requireNew(OrderContract order, Ground ground) {
        var same =
                ground == Ground.NOT_PAID ? List.of(Ground.NOT_PAID) : List.of(Ground.NOT_DELIVERED, Ground.NOT_TAKEN);
        rule(
                count("orderId = ?1 and ground in ?2 and state <> ?3", order.id(), same, BreachState.DISMISSED) == 0,
                "breach-already-declared",
                "order",
                order.number());
    }

    /**
     * Refuses what was dismissed already of the same facts; others, such as a balance paid in part since, are looked at anew, and
     * so is a balance still owed when the days to pay have passed once more.
     */
    void requireNotDismissed(Breach breach, int paymentDays) {
        find(
                        "orderId = ?1 and ground = ?2 and state = ?3 order by decidedOn desc, id desc",
                        breach.orderId,
                        breach.ground,
                        BreachState.DISMISSED)
                .stream()
                .filter(dismissed -> dismissed.standsAgainst(breach, paymentDays))
                .findFirst()
                .ifPresent(dismissed -> rule(
                        false,
                        "breach-dismissed-before",
                        "order",
                        breach.orderNumber,
                        "ground",
                        breach.ground,
                        "dismissedOn",
                        dismissed.decidedOn));
    }

    List<Breach> page(Criteria criteria, int fetch) {
        return find(criteria.query(), criteria.parameters()).range(0, fetch - 1).list();
    }

    void follow(@Observes BaseExtended base) {
        update(Parties.FOLLOW, base.divisionCode(), base.number());
    }

    void follow(@Observes HouseholdMoved moved) {
        update(Parties.FOLLOW, moved.divisionCode(), moved.household());
    }

    /** Writes what is pending, so that the version is the one the caller will see. */
    Breach saved(Breach breach) {
        persistAndFlush(breach);
        return breach;
    }
}
