package org.jointprosperity.cooperative.order;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.enterprise.context.ApplicationScoped;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.place.CurrentPlace;
import org.jointprosperity.chassis.sheet.SheetImport.Outcome;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.contracts.DivisionCode;
import org.jointprosperity.cooperative.base.Bases;
import org.jointprosperity.cooperative.enterprise.EnteringEnterprises;
import org.jointprosperity.cooperative.enterprise.EnterpriseDetails;
import org.jointprosperity.cooperative.enterprise.Enterprises;
import org.jointprosperity.cooperative.neighbour.Kind;
import org.jointprosperity.cooperative.neighbour.Neighbours;
import org.jointprosperity.cooperative.standard.GradeTables;
import org.jointprosperity.cooperative.standard.TradePolicies;

/** Signs orders, whether they come through the API, a roster, or out of waiting. */
@ApplicationScoped
public class SigningOrders {

    private final OrderContracts orders;
    private final Neighbours neighbours;
    private final Bases bases;
    private final Enterprises enterprises;
    private final EnteringEnterprises entering;
    private final GradeTables grades;
    private final TradePolicies policies;
    private final CurrentPlace place;
    private final Outbox outbox;
    private final BusinessDay businessDay;

    SigningOrders(
            OrderContracts orders,
            Neighbours neighbours,
            Bases bases,
            Enterprises enterprises,
            EnteringEnterprises entering,
            GradeTables grades,
            TradePolicies policies,
            CurrentPlace place,
            Outbox outbox,
            BusinessDay businessDay) {
        this.orders = orders;
        this.neighbours = neighbours;
        this.bases = bases;
        this.enterprises = enterprises;
        this.entering = entering;
        this.grades = grades;
        this.policies = policies;
        this.place = place;
        this.outbox = outbox;
        this.businessDay = businessDay;
    }

    /** Signs it, or finds it signed like this; what was signed otherwise is refused, as a contract is not edited. */
    public Outcome enter(OrderDetails details) {
        var known = orders.ofNumber(details.number());
        if (known.isEmpty()) {
            sign(details);
            return Outcome.ACCEPTED;
        }
        rule(
                known.get().details(details.buyerName()).equals(details),
                "order-signed-otherwise",
                "number",
                details.number());
        return Outcome.UNCHANGED;
    }

    OrderContract sign(OrderDetails details) {
        var village = villageOf(details.supplier());
        place.require(village, details.buyer().value());
        rule(!orders.isTaken(details.number()), "already-registered", "number", details.number());
        var order = new OrderContract(
                details,
                new Parties(buyer(details, village), details.supplier(), village),
                grades.require(details.product(), village, details.signedOn()),
                policies.require(village, details.signedOn()),
                businessDay.today());
        orders.persist(order);
        outbox.add(order.signed());
        return order;
    }

    private String villageOf(Supplier supplier) {
        supplier.check();
        return switch (supplier.kind()) {
            case HOUSEHOLD ->
                neighbours.require(Kind.HOUSEHOLD, supplier.number()).divisionCode();
            case BASE -> bases.requireOpened(supplier.number()).divisionCode();
        };
    }

    private String buyer(OrderDetails details, String village) {
        var enterprise = details.buyerName() == null
                ? enterprises.requireRegistered(details.buyer())
                : entering.findOrEnter(
                        EnterpriseDetails.named(details.buyer(), details.buyerName(), new DivisionCode(village)));
        return enterprise.creditCode();
    }
}
