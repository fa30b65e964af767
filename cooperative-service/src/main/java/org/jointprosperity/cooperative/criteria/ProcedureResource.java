package org.jointprosperity.cooperative.criteria;

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
import org.jointprosperity.chassis.time.BusinessDay;

/** 认定程序: everyone may read it, and a place decides it for itself. */
@Path("/api/v1/certification-procedures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "certification-procedures", description = "认定程序 procedures of certification")
@Transactional
class ProcedureResource {

    private final Procedures procedures;
    private final CurrentPlace place;
    private final BusinessDay businessDay;
    private final Pages pages;

    ProcedureResource(Procedures procedures, CurrentPlace place, BusinessDay businessDay, Pages pages) {
        this.procedures = procedures;
        this.place = place;
        this.businessDay = businessDay;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed("cooperative:read")
    @Operation(
            operationId = "cooperative_certification_procedures_list",
            summary = "认定程序列表 List procedures of certification")
    public Page<ProcedureView> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("division") String division,
            @QueryParam("on") LocalDate on) {
        var wanted = Criteria.afterId(pages.after(page))
                .where(Criterions.HOLDS_THERE, "division", division)
                .where(Criterions.IN_FORCE, "on", on);
        return pages.page(page, procedures.page(wanted, page.fetch()), one -> one.id.toString())
                .map(ProcedureView::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("cooperative:read")
    @Operation(
            operationId = "cooperative_certification_procedures_get",
            summary = "认定程序详情 Get one of the procedures of certification")
    public ProcedureView get(UUID id) {
        return ProcedureView.of(procedures.findByIdOptional(id).orElseThrow(Refusal::notFound));
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("cooperative:admin")
    @Operation(
            operationId = "cooperative_certification_procedures_set",
            summary = "制定认定程序 Decide one of the procedures of certification from a day on")
    public RestResponse<ProcedureView> set(@NotNull @Valid SetProcedure request) {
        place.require(request.jurisdiction().value(), null);
        rule(
                !request.effectiveFrom().isBefore(businessDay.today()),
                "policy-begins-in-the-past",
                "effectiveFrom",
                request.effectiveFrom(),
                "today",
                businessDay.today());
        rule(
                request.effectiveTo() == null || !request.effectiveTo().isBefore(request.effectiveFrom()),
                "period-ends-before-it-starts");
        rule(!procedures.isDated(request), "policy-already-dated", "effectiveFrom", request.effectiveFrom());
        var one = request.procedure();
        procedures.persistAndFlush(one);
        return Created.at("/api/v1/certification-procedures/" + one.id, ProcedureView.of(one));
    }
}
