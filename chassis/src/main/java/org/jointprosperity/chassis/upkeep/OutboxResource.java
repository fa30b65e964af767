package org.jointprosperity.chassis.upkeep;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jointprosperity.chassis.http.Idempotent;
import org.jointprosperity.chassis.message.Resending;
import org.jointprosperity.chassis.problem.Refusal;

/** For operators, at the service itself and not through the gateway: carries stored events again, with their own ids. */
@Path("/admin/outbox")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Transactional
class OutboxResource {

    private final Resending resending;
    private final Operator operator;

    OutboxResource(Resending resending, Operator operator) {
        this.resending = resending;
        this.operator = operator;
    }

    /** Those of one aggregate, those from a moment on, or both. */
    @POST
    @Path("/replay")
    @Idempotent
    @Operation(hidden = true)
    public RestResponse<Resent> replay(@QueryParam("aggregate") UUID aggregate, @QueryParam("from") Instant from) {
        operator.acts("resend", "aggregate " + aggregate + " from " + from, null);
        if (aggregate == null && from == null) {
            throw Refusal.field("aggregate", "replay-without-bounds");
        }
        return RestResponse.accepted(new Resent(resending.resend(aggregate, from)));
    }
}
