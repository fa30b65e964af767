package org.jointprosperity.cooperative.standing;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.cooperative.association.Associations;

/** 合规: how an organisation stands before the cooperative law. */
@Path("/api/v1/associations/{id}/compliance")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "compliance", description = "合规 compliance with the cooperative law")
@Transactional
class ComplianceResource {

    private final Associations associations;
    private final AssessingOrganisations assessing;
    private final BusinessDay businessDay;

    ComplianceResource(Associations associations, AssessingOrganisations assessing, BusinessDay businessDay) {
        this.associations = associations;
        this.assessing = assessing;
        this.businessDay = businessDay;
    }

    @GET
    @PermissionsAllowed("cooperative:read")
    @Operation(operationId = "cooperative_compliance_get", summary = "合规评定 How an organisation stands before its law")
    public ComplianceView get(
            UUID id,
            @QueryParam("asOf") @Parameter(description = "依该日的成员与规则。By the members and the rules of this day.")
                    LocalDate asOf) {
        return assessing.assess(associations.organisation(id), asOf == null ? businessDay.today() : asOf);
    }
}
