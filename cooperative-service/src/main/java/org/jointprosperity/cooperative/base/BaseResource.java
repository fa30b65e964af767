package org.jointprosperity.cooperative.base;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
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
import org.jointprosperity.cooperative.neighbour.PairedUnits;

/** 党群共富基地. */
@Path("/api/v1/bases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "bases", description = "党群共富基地 shared-prosperity bases")
@Transactional
class BaseResource {

    private final Bases bases;
    private final EnteringBases entering;
    private final PairedUnits pairedUnits;
    private final IfMatch ifMatch;
    private final Pages pages;

    BaseResource(Bases bases, EnteringBases entering, PairedUnits pairedUnits, IfMatch ifMatch, Pages pages) {
        this.bases = bases;
        this.entering = entering;
        this.pairedUnits = pairedUnits;
        this.ifMatch = ifMatch;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed("cooperative:read")
    @Operation(operationId = "cooperative_bases_list", summary = "共富基地列表 List bases")
    public Page<BaseView> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("division") String division,
            @QueryParam("branch") String branch,
            @QueryParam("model") Model model,
            @QueryParam("industry") String industry,
            @QueryParam("number") String number) {
        var wanted = Criteria.after("number", pages.after(page))
                .below("divisionCode", division)
                .is("branchNumber", branch)
                .is("model", model)
                .is("industry", industry)
                .is("number", number);
        var found = bases.page(wanted, page.fetch());
        var units = pairedUnits.ofBranches(
                found.stream().map(base -> base.branchNumber).distinct().toList());
        return pages.page(page, found, base -> base.number)
                .map(base -> BaseView.of(base, units.getOrDefault(base.branchNumber, List.of())));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("cooperative:read")
    @Operation(operationId = "cooperative_bases_get", summary = "共富基地详情 Get a base")
    public BaseView get(UUID id) {
        return view(bases.require(id));
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("cooperative:write")
    @Operation(operationId = "cooperative_bases_open", summary = "登记共富基地 Open a base")
    public RestResponse<BaseView> open(@NotNull @Valid BaseDetails details) {
        var view = view(bases.saved(entering.open(details)));
        return Created.at("/api/v1/bases/" + view.id(), view);
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed("cooperative:write")
    @Operation(operationId = "cooperative_bases_change", summary = "扩建或更改共富基地 Extend or change a base")
    public BaseView change(UUID id, @NotNull @Valid BaseDetails details) {
        var base = bases.lock(id);
        ifMatch.require(base.version);
        entering.change(base, details);
        return view(bases.saved(base));
    }

    private BaseView view(Base base) {
        var units = pairedUnits.ofBranches(List.of(base.branchNumber));
        return BaseView.of(base, units.getOrDefault(base.branchNumber, List.of()));
    }
}
