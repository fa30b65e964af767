package org.jointprosperity.cooperative.breach;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.jointprosperity.cooperative.order.Discretion;
import org.jointprosperity.cooperative.order.OrderContracts;

/** 认定违约 of an order. */
@Path("/api/v1/orders/{order}/breaches")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "order-breaches", description = "违约 defaults of orders")
@Transactional
class BreachDeclarationResource {

    private final OrderContracts orders;
    private final Breaches breaches;
    private final DeclaringBreaches declaring;
    private final Discretion discretion;
    private final CurrentPlace place;
    private final IfMatch ifMatch;

    BreachDeclarationResource(
            OrderContracts orders,
            Breaches breaches,
            DeclaringBreaches declaring,
            Discretion discretion,
            CurrentPlace place,
            IfMatch ifMatch) {
        this.orders = orders;
        this.breaches = breaches;
        this.declaring = declaring;
        this.discretion = discretion;
        this.place = place;
        this.ifMatch = ifMatch;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("cooperative:write")
    @Operation(
            operationId = "cooperative_breaches_declare",
            summary = "认定违约 Declare a default",
            description = "须有事实：期满未交足，或逾期未付。From facts: short after the window, or unpaid after the day it was due.")
    public RestResponse<BreachView> declare(UUID order, @NotNull @Valid DeclareBreach declaration) {
        var locked = orders.lock(order);
        ifMatch.require(locked.version());
        place.require(locked.parties().divisionCode(), locked.parties().buyer());
        var breach = breaches.saved(declaring.declare(locked, declaration));
        Long outstanding = breach.ground == Ground.NOT_PAID ? breach.owedFen : null;
        return Created.at(
                "/api/v1/order-breaches/" + breach.id,
                BreachView.of(breach, outstanding, discretion.shows(breach.parties)));
    }
}
