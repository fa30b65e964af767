package org.jointprosperity.cooperative.dues;

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
import org.jointprosperity.chassis.http.Money;
import org.jointprosperity.chassis.http.Page;
import org.jointprosperity.chassis.http.PageRequest;
import org.jointprosperity.chassis.http.Pages;
import org.jointprosperity.cooperative.association.Associations;

/** 会费: rates and payments of one association. */
@Path("/api/v1/associations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "dues", description = "协会会费 dues of associations")
@Transactional
class DuesResource {

    private final Associations associations;
    private final TakingDues taking;
    private final DuesRates rates;
    private final DuesEntries entries;
    private final Pages pages;

    DuesResource(Associations associations, TakingDues taking, DuesRates rates, DuesEntries entries, Pages pages) {
        this.associations = associations;
        this.taking = taking;
        this.rates = rates;
        this.entries = entries;
        this.pages = pages;
    }

    @GET
    @Path("/{id}/dues-rates")
    @PermissionsAllowed("cooperative:read")
    @Operation(operationId = "cooperative_dues_rates", summary = "历次会费标准 The rates of dues")
    public Page<DuesRateView> rates(
            UUID id,
            @BeanParam @Valid PageRequest page,
            @QueryParam("asOf") @Parameter(description = "当日及以前起效的 in force by this day") LocalDate asOf) {
        associations.known(id);
        var found = rates.page(id, asOf, pages.after(page), page.fetch());
        return pages.page(page, found, rate -> rate.id.toString()).map(DuesRateView::of);
    }

    @POST
    @Path("/{id}/dues-rates")
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("cooperative:write")
    @Operation(operationId = "cooperative_dues_set_rate", summary = "定会费标准 Lay down the dues")
    public RestResponse<DuesRateView> set(UUID id, @NotNull @Valid SetDuesRate rate) {
        return Created.at(
                "/api/v1/associations/" + id + "/dues-rates", DuesRateView.of(taking.set(associations.open(id), rate)));
    }

    @GET
    @Path("/{id}/dues")
    @PermissionsAllowed("cooperative:read")
    @Operation(operationId = "cooperative_dues_list", summary = "会费分录 Entries of dues")
    public Page<DuesEntryView> list(
            UUID id,
            @BeanParam @Valid PageRequest page,
            @QueryParam("year") Integer year,
            @QueryParam("member") String member,
            @QueryParam("asOf") @Parameter(description = "当日及以前缴纳的 paid by this day") LocalDate asOf) {
        associations.known(id);
        var wanted = Criteria.afterId(pages.after(page))
                .is("associationId", id)
                .is("year", year)
                .is("memberNumber", member)
                .where("paidOn <= :asOf", "asOf", asOf);
        var found = entries.page(wanted, page.fetch());
        return pages.page(page, found, entry -> entry.id.toString()).map(DuesEntryView::of);
    }

    @GET
    @Path("/{id}/dues/years/{year}")
    @PermissionsAllowed("cooperative:read")
    @Operation(operationId = "cooperative_dues_year", summary = "年度会费 The dues of a year")
    public DuesYearView year(UUID id, @Min(1949) @Max(9999) int year) {
        associations.known(id);
        var totals = entries.totals(id, year);
        return new DuesYearView(
                year,
                rates.of(id, year).map(rate -> Money.ofFen(rate.yearlyFen)).orElse(null),
                (Long) totals[0],
                Money.ofFen((Long) totals[1]));
    }

    @POST
    @Path("/{id}/dues")
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("cooperative:write")
    @Operation(operationId = "cooperative_dues_pay", summary = "会费入账 Enter a payment of dues")
    public RestResponse<DuesEntryView> pay(UUID id, @NotNull @Valid PayDues payment) {
        return entered(id, taking.take(associations.open(id), payment));
    }

    @POST
    @Path("/{id}/dues/{entry}/reversal")
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("cooperative:write")
    @Operation(operationId = "cooperative_dues_reverse", summary = "冲销会费 Take a payment of dues back")
    public RestResponse<DuesEntryView> reverse(UUID id, UUID entry, @NotNull @Valid ReverseDues reversal) {
        var association = associations.open(id);
        return entered(id, taking.takeBack(association, entries.require(id, entry), reversal.reason()));
    }

    private static RestResponse<DuesEntryView> entered(UUID association, DuesEntry entry) {
        return Created.at("/api/v1/associations/" + association + "/dues", DuesEntryView.of(entry));
    }
}
