package org.jointprosperity.cooperative.income;

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
import java.time.LocalDate;
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
import org.jointprosperity.chassis.place.CurrentPlace;
import org.jointprosperity.chassis.problem.Refusal;

/** 收入来源代码表: everyone may read it, and a place adds its own. */
@Path("/api/v1/income-sources")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "income-sources", description = "收入来源代码表 the code table of sources of income")
@Transactional
class IncomeSourceResource {

    private final IncomeSources sources;
    private final CurrentPlace place;
    private final Pages pages;

    IncomeSourceResource(IncomeSources sources, CurrentPlace place, Pages pages) {
        this.sources = sources;
        this.place = place;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed("cooperative:read")
    @Operation(operationId = "cooperative_income_sources_list", summary = "收入来源列表 List sources of income")
    public Page<IncomeSourceView> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("earner") Earner earner,
            @QueryParam("division") String division,
            @QueryParam("on") LocalDate on) {
        var wanted = Criteria.afterId(pages.after(page))
                .is("earner", earner)
                .where(IncomeSources.HOLDS_THERE, "division", division)
                .where(IncomeSources.IN_FORCE, "on", on);
        return pages.page(page, sources.page(wanted, page.fetch()), source -> source.id.toString())
                .map(IncomeSourceView::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("cooperative:read")
    @Operation(operationId = "cooperative_income_sources_get", summary = "收入来源详情 Get a source of income")
    public IncomeSourceView get(UUID id) {
        return IncomeSourceView.of(sources.findByIdOptional(id).orElseThrow(Refusal::notFound));
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("cooperative:admin")
    @Operation(operationId = "cooperative_income_sources_add", summary = "增加收入来源 Add a source of income")
    public RestResponse<IncomeSourceView> add(@NotNull @Valid AddIncomeSource request) {
        place.require(request.jurisdiction().value(), null);
        rule(
                request.effectiveTo() == null || !request.effectiveTo().isBefore(request.effectiveFrom()),
                "period-ends-before-it-starts");
        rule(
                !sources.isDated(request),
                "income-source-already-dated",
                "source",
                request.code(),
                "effectiveFrom",
                request.effectiveFrom());
        var source = new IncomeSource(request);
        sources.persistAndFlush(source);
        return Created.at("/api/v1/income-sources/" + source.id, IncomeSourceView.of(source));
    }
}
