package org.jointprosperity.evaluation.appraisal.kind;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jointprosperity.chassis.place.CurrentPlace;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.evaluation.appraisal.scale.Scales;

/** 测评种类: what is appraised how, in a place on a day. */
@Path("/api/v1/appraisal-kinds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "appraisals", description = "测评 appraisals, their polls and what was found")
@Transactional
@PermissionsAllowed("evaluation:read")
class AppraisalKindResource {

    private final AppraisalKinds kinds;
    private final Scales scales;
    private final Weights weights;
    private final CurrentPlace place;
    private final BusinessDay businessDay;

    AppraisalKindResource(
            AppraisalKinds kinds, Scales scales, Weights weights, CurrentPlace place, BusinessDay businessDay) {
        this.kinds = kinds;
        this.scales = scales;
        this.weights = weights;
        this.place = place;
        this.businessDay = businessDay;
    }

    @GET
    @Operation(operationId = "evaluation_appraisal_kinds_list", summary = "测评种类 List the kinds of appraisal")
    public AppraisalKindViews list(
            @QueryParam("division")
                    @Parameter(description = "某地；不填为您的辖区。A place; left out, your own.", example = "611023")
                    String division,
            @QueryParam("on") @Parameter(description = "某日；不填为业务日期。A day; left out, today.", example = "2009-12-31")
                    LocalDate on) {
        var there = division == null ? place.get().division() : division;
        var day = on == null ? businessDay.today() : on;
        return new AppraisalKindViews(kinds.inForce(there, day).stream()
                .map(kind ->
                        AppraisalKindView.of(kind, scales.inForce(kind.scaleCode, day), weights.inForce(kind.id, day)))
                .toList());
    }
}
