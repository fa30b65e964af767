package org.jointprosperity.cooperative.price;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

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
import org.jointprosperity.chassis.place.CurrentPlace;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.cooperative.standard.Jurisdiction;

/** 行情. */
@Path("/api/v1/market-quotations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "market-quotations", description = "行情 market quotations")
@Transactional
class QuotationResource {

    private final Quotations quotations;
    private final CurrentPlace place;
    private final BusinessDay businessDay;
    private final Pages pages;

    QuotationResource(Quotations quotations, CurrentPlace place, BusinessDay businessDay, Pages pages) {
        this.quotations = quotations;
        this.place = place;
        this.businessDay = businessDay;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed("cooperative:read")
    @Operation(operationId = "cooperative_quotations_list", summary = "行情列表 List market quotations")
    public Page<QuotationView> list(@BeanParam @Valid PageRequest page, @QueryParam("name") String name) {
        var wanted = Criteria.afterId(pages.after(page)).is("name", name);
        return pages.page(page, quotations.page(wanted, page.fetch()), each -> each.id.toString())
                .map(QuotationView::of);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("cooperative:admin")
    @Operation(
            operationId = "cooperative_quotations_quote",
            summary = "登记行情 Quote a market's price of a day",
            description = "登记后不可更改。It is never changed.")
    public RestResponse<QuotationView> quote(@NotNull @Valid QuotePrice request) {
        Jurisdiction.requireCountyOrTown(request.jurisdiction());
        place.require(request.jurisdiction().value(), null);
        var today = businessDay.today();
        rule(!request.quotedOn().isAfter(today), "date-in-the-future", "date", request.quotedOn(), "today", today);
        rule(!quotations.exists(request), "already-registered", "number", request.name());
        var quotation = new Quotation(request);
        quotations.persist(quotation);
        return Created.at("/api/v1/market-quotations?name=" + encoded(quotation.name), QuotationView.of(quotation));
    }

    private static String encoded(String name) {
        return java.net.URLEncoder.encode(name, java.nio.charset.StandardCharsets.UTF_8);
    }
}
