package org.jointprosperity.chassis.upkeep;

import io.quarkus.security.Authenticated;
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
import org.jboss.resteasy.reactive.RestResponse;
import org.jointprosperity.chassis.http.Idempotent;
import org.jointprosperity.chassis.http.Page;
import org.jointprosperity.chassis.http.PageRequest;
import org.jointprosperity.chassis.http.Pages;
import org.jointprosperity.chassis.message.ParkedEvent;
import org.jointprosperity.chassis.message.ParkedEvents;

/** For operators, at the service itself and not through the gateway: the events that have not taken effect. */
@Path("/admin/messages")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Transactional
class MessageResource {

    private final ParkedEvents parked;
    private final Operator operator;
    private final Pages pages;

    MessageResource(ParkedEvents parked, Operator operator, Pages pages) {
        this.parked = parked;
        this.operator = operator;
        this.pages = pages;
    }

    @GET
    @Operation(hidden = true)
    public Page<ParkedEvent> list(@BeanParam @Valid PageRequest page, @QueryParam("state") ParkedEvent.State state) {
        operator.require();
        String after = pages.after(page);
        var found = parked.list(state, after.isEmpty() ? new UUID(0, 0) : UUID.fromString(after), page.fetch());
        return pages.page(page, found, event -> event.eventId().toString());
    }

    @POST
    @Path("/{id}/replay")
    @Idempotent
    @Operation(hidden = true)
    public RestResponse<Void> replay(UUID id) {
        operator.require();
        parked.replay(id, () -> operator.acts("replay", id, null));
        return RestResponse.noContent();
    }

    @POST
    @Path("/{id}/discard")
    @Idempotent
    @Operation(hidden = true)
    public RestResponse<Void> discard(UUID id, @NotNull @Valid DiscardMessage request) {
        operator.require();
        parked.discard(id, request.reason(), () -> operator.acts("discard", id, request.reason()));
        return RestResponse.noContent();
    }
}
