package org.jointprosperity.cooperative.order;

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
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jointprosperity.chassis.http.Created;
import org.jointprosperity.chassis.http.Criteria;
import org.jointprosperity.chassis.http.Idempotent;
import org.jointprosperity.chassis.http.Page;
import org.jointprosperity.chassis.http.PageRequest;
import org.jointprosperity.chassis.http.Pages;

/** 订单合同. */
@Path("/api/v1/orders")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "orders", description = "订单合同 orders")
@Transactional
class OrderResource {

    private final OrderContracts orders;
    private final SigningOrders signing;
    private final Discretion discretion;
    private final Pages pages;

    OrderResource(OrderContracts orders, SigningOrders signing, Discretion discretion, Pages pages) {
        this.orders = orders;
        this.signing = signing;
        this.discretion = discretion;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed("cooperative:read")
    @Operation(operationId = "cooperative_orders_list", summary = "订单列表 List orders")
    public Page<OrderView> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("division") String division,
            @QueryParam("buyer") String buyer,
            @QueryParam("supplier") String supplier,
            @QueryParam("product") String product,
            @QueryParam("state") OrderState state,
            @QueryParam("number") String number) {
        var wanted = Criteria.after("number", pages.after(page))
                .below("parties.divisionCode", division)
                .is("parties.unitCode", buyer)
                .is("parties.supplierNumber", supplier)
                .is("product", product)
                .is("state", state)
                .is("number", number);
        return pages.page(page, orders.page(wanted, page.fetch()), order -> order.number)
                .map(this::view);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("cooperative:read")
    @Operation(operationId = "cooperative_orders_get", summary = "订单详情 Get an order")
    public OrderView get(UUID id) {
        return view(orders.require(id));
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("cooperative:write")
    @Operation(
            operationId = "cooperative_orders_sign",
            summary = "签订订单 Sign an order",
            description = "种养前签订；签订后不可更改。Signed before planting, and not edited afterwards.")
    public RestResponse<OrderView> sign(@NotNull @Valid OrderDetails details) {
        var view = view(orders.saved(signing.sign(details)));
        return Created.at("/api/v1/orders/" + view.id(), view);
    }

    private OrderView view(OrderContract order) {
        return OrderView.of(order, discretion.shows(order.parties));
    }
}
