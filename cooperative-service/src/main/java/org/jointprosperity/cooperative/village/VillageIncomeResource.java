package org.jointprosperity.cooperative.village;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jointprosperity.chassis.http.Created;
import org.jointprosperity.chassis.http.Idempotent;
import org.jointprosperity.chassis.http.Page;
import org.jointprosperity.chassis.http.PageRequest;
import org.jointprosperity.chassis.http.Pages;
import org.jointprosperity.chassis.place.CurrentPlace;
import org.jointprosperity.cooperative.income.EnteringIncome;
import org.jointprosperity.cooperative.series.Reach;

/** 村集体与农户收入: both derived from their sources, with what is estimated marked as such. */
@Path("/api/v1/village-incomes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "village-incomes", description = "村集体与农户收入 incomes of villages by year")
@Transactional
class VillageIncomeResource {

    private final Villages villages;
    private final EnteringIncome entering;
    private final CurrentPlace place;
    private final Pages pages;

    VillageIncomeResource(Villages villages, EnteringIncome entering, CurrentPlace place, Pages pages) {
        this.villages = villages;
        this.entering = entering;
        this.place = place;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed("cooperative:read")
    @Operation(
            operationId = "cooperative_village_incomes_list",
            summary = "各村收入 Incomes of villages in a year",
            description = "限一镇或一村；不填区划时为本人辖区。Of a town or a village; without a division of the caller's own place.")
    public Page<VillageIncomeView> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("year") @NotNull @Min(1978) @Max(2100) Integer year,
            @QueryParam("division") String division) {
        var asked = Reach.ofTownOrVillage(division == null ? place.get().division() : division);
        var found = villages.of(asked, year, pages.after(page), page.fetch());
        return pages.page(page, found, VillageIncomeView::division);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("cooperative:write")
    @Operation(operationId = "cooperative_village_incomes_record", summary = "登记村集体收入 Record an income of a collective")
    public RestResponse<VillageIncomeView> record(@NotNull @Valid RecordCollectiveIncome request) {
        var entry = entering.ofCollective(request.division(), request.income());
        return Created.at(
                "/api/v1/incomes/" + entry,
                villages.of(request.division().value(), request.year()).with(entry));
    }
}
