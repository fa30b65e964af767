package org.jointprosperity.cooperative.income;

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

/** 收入分录: to be read within the caller's place, and taken back once, never changed. */
@Path("/api/v1/incomes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "incomes", description = "收入分录 entries of income")
@Transactional
class IncomeResource {

    private final Incomes incomes;
    private final ExactAmounts amounts;
    private final EnteringIncome entering;
    private final Pages pages;

    IncomeResource(Incomes incomes, EnteringIncome entering, ExactAmounts amounts, Pages pages) {
        this.incomes = incomes;
        this.amounts = amounts;
        this.entering = entering;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed("cooperative:read")
    @Operation(operationId = "cooperative_incomes_list", summary = "收入分录列表 List entries of income")
    public Page<IncomeEntryView> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("division") String division,
            @QueryParam("household") String household,
            @QueryParam("earner") Earner earner,
            @QueryParam("source") String source,
            @QueryParam("year") Integer year) {
        var wanted = Criteria.afterId(pages.after(page))
                .below("divisionCode", division)
                .is("householdNumber", household)
                .is("earner", earner)
                .is("source", source)
                .is("year", year);
        return pages.page(page, incomes.page(wanted, page.fetch()), entry -> entry.id.toString())
                .map(entry -> IncomeEntryView.of(entry, amounts));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("cooperative:read")
    @Operation(operationId = "cooperative_incomes_get", summary = "收入分录详情 Get an entry of income")
    public IncomeEntryView get(UUID id) {
        return IncomeEntryView.of(incomes.require(id), amounts);
    }

    /** Two clerks who take the same entry back at once: the database keeps one counter-entry, the other is refused. */
    @POST
    @Path("/{id}/reversal")
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("cooperative:write")
    @Operation(operationId = "cooperative_incomes_reverse", summary = "冲销收入 Take an income back")
    public RestResponse<IncomeEntryView> reverse(UUID id, @NotNull @Valid ReverseIncome request) {
        var back = entering.reverse(id, request.reason());
        return Created.at("/api/v1/incomes/" + back.id, IncomeEntryView.of(back, amounts));
    }
}
