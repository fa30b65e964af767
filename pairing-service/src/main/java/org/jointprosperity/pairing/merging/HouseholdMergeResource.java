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
import org.jointprosperity.pairing.registry.Household;
import org.jointprosperity.pairing.registry.Households;
import org.jointprosperity.pairing.registry.MovingHouseholds;
import org.jointprosperity.pairing.registry.Superior;

/** 农户合并: a household that was registered twice in its branch; its people go to the entry that stands. */
@Path("/api/v1/households/{id}/merges")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "merges")
@Transactional
class HouseholdMergeResource {

    private final Merging merging;
    private final Households households;
    private final MovingHouseholds moving;
    private final Superior superior;

    HouseholdMergeResource(Merging merging, Households households, MovingHouseholds moving, Superior superior) {
        this.merging = merging;
        this.households = households;
        this.moving = moving;
        this.superior = superior;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("pairing:write")
    @Operation(
            operationId = "pairing_households_merge",
            summary = "合并重复登记的农户 Merge a household registered twice into this one")
    @Parameter(ref = "#/components/parameters/IfMatch")
    public RestResponse<MergeView> merge(UUID id, @NotNull @Valid MergeDuplicate request) {
        return merging.merge(
                households, id, request, (duplicate, survivor) -> ask(duplicate, survivor, request), moving::handOver);
    }

    private void ask(Household duplicate, Household survivor, MergeDuplicate request) {
        superior.requireAboveBranch(duplicate.divisionCode());
        superior.requireAboveBranch(survivor.divisionCode());
        Merging.requireSame(duplicate.branchCode(), survivor.branchCode());
        Merging.requireAlike(request, moving.contradictions(duplicate, survivor));
    }
}
