package org.jointprosperity.evaluation.cultivation;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jointprosperity.evaluation.sensitive.AskInFull;

/** 查阅培养对象信息: who a trainee is, for a reason that is kept. */
@Path("/api/v1/trainees/{id}/disclosures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "trainees")
class TraineeDisclosureResource {

    private final DisclosingTrainees disclosing;

    TraineeDisclosureResource(DisclosingTrainees disclosing) {
        this.disclosing = disclosing;
    }

    @POST
    @PermissionsAllowed("evaluation:personal")
    @Operation(
            operationId = "evaluation_trainees_disclose",
            summary = "查阅培养对象信息 Show who a trainee is",
            description = "每次调用都记入查阅台账，不需要 Idempotency-Key。Every call is noted; no Idempotency-Key is needed.")
    public RestResponse<TraineeInFull> disclose(UUID id, @NotNull @Valid AskInFull request) {
        return RestResponse.ResponseBuilder.ok(disclosing.show(id, request))
                .header("Cache-Control", "no-store")
                .build();
    }
}
