package org.jointprosperity.cooperative.standing;

import io.quarkus.security.PermissionsAllowed;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jointprosperity.chassis.http.Created;
import org.jointprosperity.chassis.http.Idempotent;
import org.jointprosperity.chassis.http.Page;
import org.jointprosperity.chassis.http.PageRequest;
import org.jointprosperity.chassis.http.Pages;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.cooperative.association.Associations;
import org.jointprosperity.cooperative.membership.RegisterChanged;

/** 经营年度: whether an organisation did business, year by year (2017 art. 71). */
@Path("/api/v1/associations/{id}/business-years")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "compliance", description = "合规 compliance with the cooperative law")
@Transactional
class BusinessYearResource {

    private final Associations associations;
    private final BusinessYears years;
    private final Event<RegisterChanged> changed;
    private final BusinessDay businessDay;
    private final Pages pages;

    BusinessYearResource(
            Associations associations,
            BusinessYears years,
            Event<RegisterChanged> changed,
            BusinessDay businessDay,
            Pages pages) {
        this.associations = associations;
        this.years = years;
        this.changed = changed;
        this.businessDay = businessDay;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed("cooperative:read")
    @Operation(operationId = "cooperative_business_years_list", summary = "年度经营记录 List the notes on years of business")
    public Page<BusinessYearView> list(UUID id, @BeanParam @Valid PageRequest page) {
        var organisation = associations.organisation(id);
        String after = pages.after(page);
        var found =
                years.after(organisation.id(), after.isEmpty() ? new UUID(0, 0) : UUID.fromString(after), page.fetch());
        return pages.page(page, found, note -> note.id.toString()).map(BusinessYearView::of);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("cooperative:write")
    @Operation(
            operationId = "cooperative_business_years_note",
            summary = "记录年度经营情况 Note whether there was business in a year")
    public RestResponse<BusinessYearView> note(UUID id, @NotNull @Valid NoteBusinessYear request) {
        var organisation = associations.hold(id);
        var note = new BusinessYear(organisation, request, businessDay.today());
        years.persistAndFlush(note);
        changed.fire(new RegisterChanged(organisation));
        return Created.at("/api/v1/associations/" + id + "/business-years", BusinessYearView.of(note));
    }
}
