package org.jointprosperity.cooperative.charter;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jointprosperity.chassis.http.Created;
import org.jointprosperity.chassis.http.Criteria;
import org.jointprosperity.chassis.http.Idempotent;
import org.jointprosperity.chassis.http.Page;
import org.jointprosperity.chassis.http.PageRequest;
import org.jointprosperity.chassis.http.Pages;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.place.CurrentPlace;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.cooperative.assembly.Rolls;
import org.jointprosperity.cooperative.association.Associations;

/** 修改章程: put before the assembly, adopted or not as it decides. */
@Path("/api/v1/charter-changes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "charter-changes", description = "修改合作社章程 changes of cooperatives' charters")
@Transactional
class CharterChangeResource {

    private final CharterChanges changes;
    private final Associations associations;
    private final Rolls rolls;
    private final CurrentPlace place;
    private final BusinessDay businessDay;
    private final Outbox outbox;
    private final Pages pages;

    CharterChangeResource(
            CharterChanges changes,
            Associations associations,
            Rolls rolls,
            CurrentPlace place,
            BusinessDay businessDay,
            Outbox outbox,
            Pages pages) {
        this.changes = changes;
        this.associations = associations;
        this.rolls = rolls;
        this.place = place;
        this.businessDay = businessDay;
        this.outbox = outbox;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed("cooperative:read")
    @Operation(operationId = "cooperative_charter_changes_list", summary = "修改章程列表 List changes of charters")
    public Page<CharterChangeView> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("association") UUID association,
            @QueryParam("state") State state) {
        var wanted = Criteria.afterId(pages.after(page))
                .is("associationId", association)
                .is("state", state);
        var found = changes.find(wanted.query(), wanted.parameters())
                .range(0, page.fetch() - 1)
                .list();
        return pages.page(page, found, change -> change.id.toString()).map(CharterChangeView::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("cooperative:read")
    @Operation(operationId = "cooperative_charter_changes_get", summary = "修改章程详情 Get a change of a charter")
    public CharterChangeView get(UUID id) {
        return CharterChangeView.of(changes.require(id));
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("cooperative:write")
    @Operation(
            operationId = "cooperative_charter_changes_propose",
            summary = "将修改章程提交成员大会 Put a change of the charter before the assembly",
            description = "须经本社成员表决权总数三分之二以上通过（第三十条）。It needs two thirds of all votes (art. 30).")
    public RestResponse<CharterChangeView> propose(@NotNull @Valid ProposeCharterChange request) {
        var cooperative = associations.openCooperative(request.association());
        place.require(cooperative.divisionCode(), null);
        var today = businessDay.today();
        var roll = rolls.on(cooperative, today);
        var change = changes.proposed(new CharterChange(cooperative, request, roll, today));
        outbox.add(change.proposed(roll));
        return Created.at("/api/v1/charter-changes/" + change.id, CharterChangeView.of(change));
    }
}
