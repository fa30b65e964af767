package org.jointprosperity.evaluation.hardship;

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

/** 查阅困难登记: an entry in full, for a reason that is kept. */
@Path("/api/v1/hardship-entries/{id}/disclosures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "hardship-entries")
class HardshipDisclosureResource {

    private final DisclosingHardships disclosing;

    HardshipDisclosureResource(DisclosingHardships disclosing) {
        this.disclosing = disclosing;
    }

    @POST
    @PermissionsAllowed("evaluation:personal")
    @Operation(
            operationId = "evaluation_hardship_entries_disclose",
            summary = "查阅困难登记 Show an entry in full",
            description = "每次调用都记入查阅台账，不需要 Idempotency-Key。Every call is noted; no Idempotency-Key is needed.")
    public RestResponse<HardshipInFull> disclose(UUID id, @NotNull @Valid AskInFull request) {
        return RestResponse.ResponseBuilder.ok(disclosing.show(id, request))
                .header("Cache-Control", "no-store")
                .build();
    }
}
