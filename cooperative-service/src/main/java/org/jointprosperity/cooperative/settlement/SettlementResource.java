package org.jointprosperity.cooperative.settlement;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jointprosperity.chassis.http.Created;
import org.jointprosperity.chassis.http.Idempotent;
import org.jointprosperity.chassis.http.IfMatch;
import org.jointprosperity.chassis.place.CurrentPlace;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.cooperative.order.Discretion;
import org.jointprosperity.cooperative.order.OrderContracts;

/** 结算 of an order, and what is paid on it. */
@Path("/api/v1/orders/{order}/settlement")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "orders", description = "订单合同 orders")
@Transactional
class SettlementResource {

    private final OrderContracts orders;
    private final Settlements settlements;
    private final SettlementPayments payments;
    private final SettlingOrders settling;
    private final Discretion discretion;
    private final CurrentPlace place;
    private final BusinessDay businessDay;
    private final IfMatch ifMatch;

    SettlementResource(
            OrderContracts orders,
            Settlements settlements,
            SettlementPayments payments,
            SettlingOrders settling,
            Discretion discretion,
            CurrentPlace place,
            BusinessDay businessDay,
            IfMatch ifMatch) {
        this.orders = orders;
        this.settlements = settlements;
        this.payments = payments;
        this.settling = settling;
        this.discretion = discretion;
        this.place = place;
        this.businessDay = businessDay;
        this.ifMatch = ifMatch;
    }

    @GET
    @PermissionsAllowed("cooperative:read")
    @Operation(operationId = "cooperative_orders_settlement", summary = "结算详情 Get the settlement of an order")
    public SettlementView get(UUID order) {
        return view(settlements.ofOrder(order).orElseThrow(Refusal::notFound));
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("cooperative:write")
    @Operation(
            operationId = "cooperative_orders_settle",
            summary = "结算 Settle an order",
            description = "每次交货按交货日的价格，即保底价与规则价中较高者，按等级计价，四舍五入到分；一份合同只结算一次。"
                    + "Every delivery at the price of its day, the higher of floor and rule, graded, half up to 分; an order is"
                    + " settled once.")
    public RestResponse<SettlementView> settle(UUID order) {
        var locked = orders.lock(order);
        ifMatch.require(locked.version());
        var view = view(settlements.saved(settling.settle(locked)));
        return Created.at("/api/v1/orders/" + order + "/settlement", view);
    }

    @POST
    @Path("/payments")
    @Idempotent
    @PermissionsAllowed("cooperative:write")
    @Operation(
            operationId = "cooperative_orders_pay",
            summary = "支付结算余额 Pay on the balance",
            description = "可分次支付。In one payment or several.")
    public RestResponse<SettlementView> pay(UUID order, @NotNull @Valid PaySettlement payment) {
        var settlement = settlements.lockOfOrder(order);
        ifMatch.require(settlement.version);
        place.require(settlement.parties.divisionCode(), settlement.parties.buyer());
        payments.persist(settlement.pay(payment.amount().fen(), payment.paidOn(), businessDay.today()));
        return RestResponse.ok(view(settlements.saved(settlement)));
    }

    private SettlementView view(Settlement settlement) {
        return SettlementView.of(settlement, payments.of(settlement), discretion.shows(settlement.parties));
    }
}
