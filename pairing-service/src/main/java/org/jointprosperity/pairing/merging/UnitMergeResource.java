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
import org.jointprosperity.pairing.registry.ChangingUnits;
import org.jointprosperity.pairing.registry.Superior;
import org.jointprosperity.pairing.registry.Unit;
import org.jointprosperity.pairing.registry.Units;

/** 单位合并: a unit that was registered twice; its members and offices go to the entry that stands. */
@Path("/api/v1/units/{id}/merges")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "merges")
@Transactional
class UnitMergeResource {

    private final Merging merging;
    private final Units units;
    private final ChangingUnits changing;
    private final Superior superior;

    UnitMergeResource(Merging merging, Units units, ChangingUnits changing, Superior superior) {
        this.merging = merging;
        this.units = units;
        this.changing = changing;
        this.superior = superior;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("pairing:write")
    @Operation(
            operationId = "pairing_units_merge",
            summary = "合并重复登记的城镇单位 Merge an urban unit registered twice into this one")
    @Parameter(ref = "#/components/parameters/IfMatch")
    public RestResponse<MergeView> merge(UUID id, @NotNull @Valid MergeDuplicate request) {
        return merging.merge(units, id, request, this::ask, changing::handOver);
    }

    private void ask(Unit duplicate, Unit survivor) {
        superior.requireAboveUnit(duplicate.divisionCode());
        superior.requireAboveUnit(survivor.divisionCode());
    }
}
