package org.jointprosperity.cooperative.office;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jointprosperity.chassis.http.Created;
import org.jointprosperity.chassis.http.Criteria;
import org.jointprosperity.chassis.http.Idempotent;
import org.jointprosperity.chassis.http.IfMatch;
import org.jointprosperity.chassis.http.Page;
import org.jointprosperity.chassis.http.PageRequest;
import org.jointprosperity.chassis.http.Pages;
import org.jointprosperity.cooperative.association.Associations;
import org.jointprosperity.cooperative.law.Post;

/** 职务: who leads an association or cooperative. */
@Path("/api/v1/associations/{id}/offices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "offices", description = "职务 offices of associations and cooperatives")
@Transactional
class OfficeResource {

    private final Associations associations;
    private final Offices offices;
    private final TakingOffices taking;
    private final IfMatch ifMatch;
    private final Pages pages;

    OfficeResource(Associations associations, Offices offices, TakingOffices taking, IfMatch ifMatch, Pages pages) {
        this.associations = associations;
        this.offices = offices;
        this.taking = taking;
        this.ifMatch = ifMatch;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed("cooperative:read")
    @Operation(operationId = "cooperative_offices_list", summary = "职务列表 List offices")
    public Page<OfficeView> list(
            UUID id,
            @BeanParam @Valid PageRequest page,
            @QueryParam("asOf") @Parameter(description = "当日在任的。Held on this day.") LocalDate asOf,
            @QueryParam("post") Post post) {
        var organisation = associations.organisation(id);
        var wanted = Criteria.afterId(pages.after(page))
                .is("organisationId", organisation.id())
                .where("beginsOn <= :day and (endsOn is null or endsOn > :day)", "day", asOf)
                .is("post", post);
        return pages.page(page, offices.page(wanted, page.fetch()), office -> office.id.toString())
                .map(OfficeView::of);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("cooperative:write")
    @Operation(operationId = "cooperative_offices_take", summary = "任职 Let a person take an office")
    public RestResponse<OfficeView> take(UUID id, @NotNull @Valid TakeOffice request) {
        var office = taking.take(associations.hold(id), request);
        return Created.at("/api/v1/associations/" + id + "/offices", OfficeView.of(office));
    }

    @POST
    @Path("/{office}/end")
    @Idempotent
    @PermissionsAllowed("cooperative:write")
    @Operation(operationId = "cooperative_offices_end", summary = "离任 End an office")
    public RestResponse<OfficeView> end(UUID id, UUID office, @NotNull @Valid EndOffice request) {
        var organisation = associations.hold(id);
        var held = offices.lock(id, office);
        ifMatch.require(held.version);
        taking.end(organisation, held, request.endsOn());
        return RestResponse.ok(OfficeView.of(held));
    }
}
