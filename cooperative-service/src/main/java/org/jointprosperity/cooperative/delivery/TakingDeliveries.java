package org.jointprosperity.cooperative.delivery;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.jointprosperity.chassis.place.CurrentPlace;
import org.jointprosperity.chassis.sheet.SheetImport.Outcome;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.cooperative.order.OrderContracts;

/** Takes deliveries and what is paid for them, one by one, in batches, from a roster, or out of waiting. */
@ApplicationScoped
public class TakingDeliveries {

    private final Deliveries deliveries;
    private final OrderContracts orders;
    private final CurrentPlace place;
    private final BusinessDay businessDay;
    private final Event<PaidBelowFloor> underpaid;

    TakingDeliveries(
            Deliveries deliveries,
            OrderContracts orders,
            CurrentPlace place,
            BusinessDay businessDay,
            Event<PaidBelowFloor> underpaid) {
        this.deliveries = deliveries;
        this.orders = orders;
        this.place = place;
        this.businessDay = businessDay;
        this.underpaid = underpaid;
    }

    /** Takes it, or finds it taken like this; what was taken otherwise is refused, as the scales are not corrected afterwards. */
    public Outcome enter(TakeDelivery request) {
        var known = deliveries.ofNumber(request.number());
        if (known.isEmpty()) {
            take(request);
            return Outcome.ACCEPTED;
        }
        rule(known.get().says(request), "delivery-taken-otherwise", "number", request.number());
        return Outcome.UNCHANGED;
    }

    Delivery take(TakeDelivery request) {
        var order = orders.lock(request.order());
        var parties = order.parties();
        place.require(parties.divisionCode(), parties.buyer());
        rule(!deliveries.isTaken(request.number()), "already-registered", "number", request.number());
        var delivery = new Delivery(request, order, businessDay.today());
        deliveries.persist(delivery);
        tell(delivery);
        return delivery;
    }

    void pay(Delivery delivery, PayDelivery payment) {
        place.require(delivery.parties.divisionCode(), delivery.parties.buyer());
        delivery.pay(payment, businessDay.today());
        tell(delivery);
    }

    private void tell(Delivery delivery) {
        if (delivery.paidBelowFloorFen() > 0) {
            underpaid.fire(new PaidBelowFloor(delivery, businessDay.today()));
        }
    }
}
