package org.jointprosperity.pairing.disclosure;

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
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** 查阅城镇党员信息: name and telephone in full, for a reason that is kept. */
@Path("/api/v1/members/{id}/disclosures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "personal-data")
class MemberDisclosureResource {

    private final DisclosingPersons disclosing;

    MemberDisclosureResource(DisclosingPersons disclosing) {
        this.disclosing = disclosing;
    }

    @POST
    @ResponseStatus(201)
    @PermissionsAllowed("pairing:personal")
    @Operation(
            operationId = "pairing_members_disclose",
            summary = "查阅城镇党员个人信息 Show the personal data of an urban member in full",
            description = "每次调用都记入查阅台账，不需要 Idempotency-Key。Every call is noted; no Idempotency-Key is needed.")
    public RestResponse<DisclosedView> disclose(UUID id, @NotNull @Valid DisclosePerson request) {
        return disclosing.member(id, request);
    }
}
