package org.jointprosperity.cooperative.association;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.cooperative.leadership.ChangeLeader;
import org.jointprosperity.cooperative.leadership.LeaderTermView;
import org.jointprosperity.cooperative.leadership.LeaderTerms;

/** 产业协会, 专业合作社 and 农村集体经济组织. */
@Path("/api/v1/associations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "associations", description = "产业协会、专业合作社与集体经济组织 industry associations, cooperatives and collectives")
@Transactional
class AssociationResource {

    private final Associations associations;
    private final EnteringAssociations entering;
    private final LeaderTerms terms;
    private final BusinessDay businessDay;
    private final IfMatch ifMatch;
    private final Pages pages;

    AssociationResource(
            Associations associations,
            EnteringAssociations entering,
            LeaderTerms terms,
            BusinessDay businessDay,
            IfMatch ifMatch,
            Pages pages) {
        this.associations = associations;
        this.entering = entering;
        this.terms = terms;
        this.businessDay = businessDay;
        this.ifMatch = ifMatch;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed("cooperative:read")
    @Operation(
            operationId = "cooperative_associations_list",
            summary = "协会、合作社与集体经济组织列表 List associations, cooperatives and collectives")
    public Page<AssociationView> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("division") String division,
            @QueryParam("branch") String branch,
            @QueryParam("kind") Kind kind,
            @QueryParam("industry") String industry,
            @QueryParam("creditCode") String creditCode,
            @QueryParam("asOf") @Parameter(description = "当日存在的 those that stood on this day") LocalDate asOf) {
        var wanted = Criteria.after("creditCode", pages.after(page))
                .below("divisionCode", division)
                .is("branchNumber", branch)
                .is("kind", kind)
                .is("industry", industry)
                .is("creditCode", creditCode)
                .where("foundedOn <= :asOf and (closedOn is null or closedOn > :asOf)", "asOf", businessDay.come(asOf));
        var found = associations.page(wanted, page.fetch());
        return pages.page(page, found, association -> association.creditCode).map(AssociationView::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("cooperative:read")
    @Operation(
            operationId = "cooperative_associations_get",
            summary = "协会、合作社或集体经济组织详情 Get an association, cooperative or collective")
    public AssociationView get(UUID id) {
        return AssociationView.of(associations.require(id));
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("cooperative:write")
    @Operation(
            operationId = "cooperative_associations_register",
            summary = "登记协会、合作社或集体经济组织 Register an association, cooperative or collective")
    public RestResponse<AssociationView> register(@NotNull @Valid AssociationDetails details) {
        var view = AssociationView.of(associations.saved(entering.register(details)));
        return Created.at("/api/v1/associations/" + view.id(), view);
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed("cooperative:write")
    @Operation(
            operationId = "cooperative_associations_change",
            summary = "更改协会、合作社或集体经济组织 Change an association, cooperative or collective")
    public AssociationView change(UUID id, @NotNull @Valid AssociationDetails details) {
        var association = associations.lock(id);
        ifMatch.require(association.version);
        entering.change(association, details);
        return AssociationView.of(associations.saved(association));
    }

    @POST
    @Path("/{id}/conversion")
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("cooperative:write")
    @Operation(
            operationId = "cooperative_associations_convert",
            summary = "转制为另一类组织 Convert into an organisation of another kind",
            description =
                    "原组织自当日起终止，不再可写；答复为承继组织。"
                            + "The organisation is closed from the day on and takes nothing any more; the answer is its successor.")
    public RestResponse<AssociationView> convert(UUID id, @NotNull @Valid ConvertAssociation conversion) {
        var association = associations.lock(id);
        ifMatch.require(association.version);
        var view = AssociationView.of(associations.saved(entering.convert(association, conversion)));
        return Created.at("/api/v1/associations/" + view.id(), view);
    }

    @POST
    @Path("/{id}/leaders")
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("cooperative:write")
    @Operation(operationId = "cooperative_associations_lead", summary = "更换负责人 Let another person lead")
    public RestResponse<AssociationView> lead(UUID id, @NotNull @Valid ChangeLeader change) {
        var association = associations.lock(id);
        ifMatch.require(association.version);
        entering.lead(association, change);
        return Created.at("/api/v1/associations/" + id, AssociationView.of(associations.saved(association)));
    }

    @GET
    @Path("/{id}/leaders")
    @PermissionsAllowed("cooperative:read")
    @Operation(operationId = "cooperative_associations_leaders", summary = "历任负责人 Who led, term by term")
    public Page<LeaderTermView> leaders(
            UUID id,
            @BeanParam @Valid PageRequest page,
            @QueryParam("asOf") @Parameter(description = "当日在任的 who led on this day") LocalDate asOf) {
        associations.require(id);
        var found = terms.page(id, businessDay.come(asOf), pages.after(page), page.fetch());
        return pages.page(page, found, term -> term.id().toString());
    }
}
