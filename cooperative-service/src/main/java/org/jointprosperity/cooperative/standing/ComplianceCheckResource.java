package org.jointprosperity.cooperative.standing;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 合规试算: what the law would say; it calculates and keeps nothing, so it may be repeated at will. */
@Path("/api/v1/compliance-checks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "compliance", description = "合规 compliance with the cooperative law")
@Blocking
class ComplianceCheckResource {

    private final AssessingOrganisations assessing;

    ComplianceCheckResource(AssessingOrganisations assessing) {
        this.assessing = assessing;
    }

    @POST
    @PermissionsAllowed("cooperative:read")
    @Operation(operationId = "cooperative_compliance_check", summary = "合规试算 Ask what the law would say")
    public ComplianceView check(@NotNull @Valid CheckCompliance request) {
        return assessing.assess(request);
    }
}
