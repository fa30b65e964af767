package org.jointprosperity.cooperative.breach;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jointprosperity.chassis.http.Criteria;
import org.jointprosperity.chassis.http.Idempotent;
import org.jointprosperity.chassis.http.IfMatch;
import org.jointprosperity.chassis.http.Page;
import org.jointprosperity.chassis.http.PageRequest;
import org.jointprosperity.chassis.http.Pages;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.place.CurrentPlace;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.cooperative.household.Superior;
import org.jointprosperity.cooperative.income.Origin;
import org.jointprosperity.cooperative.order.Discretion;
import org.jointprosperity.cooperative.order.Earning;
import org.jointprosperity.cooperative.order.OrderContracts;
import org.jointprosperity.cooperative.settlement.Settlement;
import org.jointprosperity.cooperative.settlement.SettlementPayments;
import org.jointprosperity.cooperative.settlement.Settlements;

/** 违约: contested, decided, settled. */
@Path("/api/v1/order-breaches")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "order-breaches", description = "违约 defaults of orders")
@Transactional
class BreachResource {

    private final Breaches breaches;
    private final OrderContracts orders;
    private final Earning earning;
    private final Settlements settlements;
    private final SettlementPayments payments;
    private final Superior superior;
    private final Discretion discretion;
    private final CurrentPlace place;
    private final BusinessDay businessDay;
    private final Outbox outbox;
    private final IfMatch ifMatch;
    private final Pages pages;

    BreachResource(
            Breaches breaches,
            OrderContracts orders,
            Earning earning,
            Settlements settlements,
            SettlementPayments payments,
            Superior superior,
            Discretion discretion,
            CurrentPlace place,
            BusinessDay businessDay,
            Outbox outbox,
            IfMatch ifMatch,
            Pages pages) {
        this.breaches = breaches;
        this.orders = orders;
        this.earning = earning;
        this.settlements = settlements;
        this.payments = payments;
        this.superior = superior;
        this.discretion = discretion;
        this.place = place;
        this.businessDay = businessDay;
        this.outbox = outbox;
        this.ifMatch = ifMatch;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed("cooperative:read")
    @Operation(operationId = "cooperative_breaches_list", summary = "违约列表 List defaults")
    public Page<BreachView> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("division") String division,
            @QueryParam("order") String order,
            @QueryParam("buyer") String buyer,
            @QueryParam("supplier") String supplier,
            @QueryParam("state") BreachState state) {
        var wanted = Criteria.afterId(pages.after(page))
                .below("parties.divisionCode", division)
                .is("orderNumber", order)
                .is("parties.unitCode", buyer)
                .is("parties.supplierNumber", supplier)
                .is("state", state);
        return pages.page(page, breaches.page(wanted, page.fetch()), breach -> breach.id.toString())
                .map(this::view);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("cooperative:read")
    @Operation(operationId = "cooperative_breaches_get", summary = "违约详情 Get a default")
    public BreachView get(UUID id) {
        return view(breaches.require(id));
    }

    @POST
    @Path("/{id}/objection")
    @Idempotent
    @PermissionsAllowed("cooperative:write")
    @Operation(operationId = "cooperative_breaches_object", summary = "提出异议 Object to a default")
    public RestResponse<BreachView> object(UUID id, @NotNull @Valid ObjectToBreach objection) {
        var breach = locked(id);
        var policy = orders.require(breach.orderId).policy();
        breach.object(objection, policy.citation(), businessDay.today());
        return RestResponse.ok(view(breaches.saved(breach)));
    }

    @POST
    @Path("/{id}/decision")
    @Idempotent
    @PermissionsAllowed("cooperative:write")
    @Operation(
            operationId = "cooperative_breaches_decide",
            summary = "裁定违约 Decide on a default",
            description = "由村以上裁定。For a level above the village.")
    public RestResponse<BreachView> decide(UUID id, @NotNull @Valid DecideBreach decision) {
        var breach = locked(id);
        superior.requireAbove(breach.parties.divisionCode());
        var order = orders.lock(breach.orderId);
        breach.decide(decision, order.policy().citation(), businessDay.today()).ifPresent(outbox::add);
        if (breach.ground.isOfGoods() && breach.state == BreachState.DISMISSED) {
            order.goOn();
        }
        return RestResponse.ok(view(breaches.saved(breach)));
    }

    @POST
    @Path("/{id}/settlement")
    @Idempotent
    @PermissionsAllowed("cooperative:write")
    @Operation(
            operationId = "cooperative_breaches_settle",
            summary = "了结违约 Settle a default",
            description = "未裁定而付清的，视为承认。Who pays before a decision accepts it.")
    public RestResponse<BreachView> settle(UUID id, @NotNull @Valid SettleBreach payment) {
        var breach = locked(id);
        var today = businessDay.today();
        if (breach.ground == Ground.NOT_PAID) {
            var settlement = settlements.lockOfOrder(breach.orderId);
            long outstanding = settlement.outstandingFen();
            breach.settle(payment, outstanding, today).ifPresent(outbox::add);
            if (outstanding > 0) {
                payments.persist(settlement.pay(Math.min(outstanding, breach.owedFen), payment.paidOn(), today));
            }
        } else {
            breach.settle(payment, null, today).ifPresent(outbox::add);
            orders.lock(breach.orderId).endByDefault();
            earn(breach);
        }
        return RestResponse.ok(view(breaches.saved(breach)));
    }

    /** Goods that were not taken and are paid all the same are income of who supplies; that side keeps the book. */
    private void earn(Breach breach) {
        if (breach.earnedFen() > 0) {
            place.require(breach.parties.divisionCode(), null);
            earning.book(
                    breach.parties, breach.earnedFen(), breach.settledOn, new Origin("BREACH", breach.id.toString()));
        }
    }

    private Breach locked(UUID id) {
        var breach = breaches.lock(id);
        ifMatch.require(breach.version);
        place.require(breach.parties.divisionCode(), breach.parties.buyer());
        return breach;
    }

    private BreachView view(Breach breach) {
        Long outstanding = breach.ground == Ground.NOT_PAID
                ? settlements
                        .ofOrder(breach.orderId)
                        .map(Settlement::outstandingFen)
                        .orElse(0L)
                : null;
        return BreachView.of(breach, outstanding, discretion.shows(breach.parties));
    }
}
