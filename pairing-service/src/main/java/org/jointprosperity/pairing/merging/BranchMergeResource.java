package org.jointprosperity.pairing.merging;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jointprosperity.chassis.http.Idempotent;
import org.jointprosperity.pairing.registry.Branch;
import org.jointprosperity.pairing.registry.Branches;
import org.jointprosperity.pairing.registry.ChangingBranches;
import org.jointprosperity.pairing.registry.Superior;

/** 支部合并: a branch that was registered twice; its households, people and offices go to the entry that stands. */
@Path("/api/v1/branches/{id}/merges")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "merges")
@Transactional
class BranchMergeResource {

    private final Merging merging;
    private final Branches branches;
    private final ChangingBranches changing;
    private final Superior superior;

    BranchMergeResource(Merging merging, Branches branches, ChangingBranches changing, Superior superior) {
        this.merging = merging;
        this.branches = branches;
        this.changing = changing;
        this.superior = superior;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("pairing:write")
    @Operation(
            operationId = "pairing_branches_merge",
            summary = "合并重复登记的支部 Merge a branch registered twice into this one")
    @Parameter(ref = "#/components/parameters/IfMatch")
    public RestResponse<MergeView> merge(UUID id, @NotNull @Valid MergeDuplicate request) {
        return merging.merge(branches, id, request, this::ask, changing::handOver);
    }

    private void ask(Branch duplicate, Branch survivor) {
        superior.requireAboveBranch(duplicate.divisionCode());
        superior.requireAboveBranch(survivor.divisionCode());
    }
}
