package org.jointprosperity.pairing.support;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jointprosperity.chassis.http.Page;
import org.jointprosperity.chassis.http.PageRequest;
import org.jointprosperity.chassis.http.Pages;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.chassis.time.BusinessDay;

/** 资金合计: totals of the ledgers, each kind in a column of its own. */
@Path("/api/v1/fund-totals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "funds", description = "资金台账 the funds ledger")
@Transactional
class FundTotalResource {

    /** Before every entry there can be. */
    private static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);

    private final FundTotals totals;
    private final BusinessDay businessDay;
    private final Pages pages;

    FundTotalResource(FundTotals totals, BusinessDay businessDay, Pages pages) {
        this.totals = totals;
        this.businessDay = businessDay;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed("pairing:read")
    @Operation(
            operationId = "pairing_funds_totals",
            summary = "资金合计 Totals of the ledgers",
            description = "承诺、协调、拨付、到账、使用各自合计，绝不相加。"
                    + "Pledged, coordinated, disbursed, received and used each for itself, never added up.")
    public Page<FundTotalView> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("groupBy") @DefaultValue("SOURCE") FundGrouping groupBy,
            @QueryParam("from") @Parameter(description = "业务发生日起 booked from this day on") LocalDate from,
            @QueryParam("to") @Parameter(description = "业务发生日止，默认今天 booked up to this day, today if none")
                    LocalDate to) {
        var first = from == null ? BEGINNING : from;
        var last = to == null ? businessDay.today() : to;
        if (last.isBefore(first)) {
            throw Refusal.field("to", "period-ends-before-it-starts");
        }
        var found = totals.by(groupBy, first, last, pages.after(page), page.fetch());
        return pages.page(page, found, FundTotalView::key);
    }
}
