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
import org.jointprosperity.cooperative.industry.Industries;

/** 认定条件: everyone may read it, and a place decides it for itself. */
@Path("/api/v1/certification-criteria")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "certification-criteria", description = "认定条件 criteria of certification")
@Transactional
class CriterionResource {

    private final Criterions criterions;
    private final CurrentPlace place;
    private final BusinessDay businessDay;
    private final Pages pages;
    private final Industries industries;

    CriterionResource(
            Criterions criterions, CurrentPlace place, BusinessDay businessDay, Pages pages, Industries industries) {
        this.criterions = criterions;
        this.place = place;
        this.businessDay = businessDay;
        this.pages = pages;
        this.industries = industries;
    }

    @GET
    @PermissionsAllowed("cooperative:read")
    @Operation(
            operationId = "cooperative_certification_criteria_list",
            summary = "认定条件列表 List criteria of certification")
    public Page<CriterionView> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("division") String division,
            @QueryParam("on") LocalDate on) {
        var wanted = Criteria.afterId(pages.after(page))
                .where(Criterions.HOLDS_THERE, "division", division)
                .where(Criterions.IN_FORCE, "on", on);
        return pages.page(page, criterions.page(wanted, page.fetch()), one -> one.id.toString())
                .map(CriterionView::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("cooperative:read")
    @Operation(
            operationId = "cooperative_certification_criteria_get",
            summary = "认定条件详情 Get one of the criteria of certification")
    public CriterionView get(UUID id) {
        return CriterionView.of(criterions.findByIdOptional(id).orElseThrow(Refusal::notFound));
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("cooperative:admin")
    @Operation(
            operationId = "cooperative_certification_criteria_set",
            summary = "制定认定条件 Decide one of the criteria of certification from a day on")
    public RestResponse<CriterionView> set(@NotNull @Valid SetCriterion request) {
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
        rule(!criterions.isDated(request), "policy-already-dated", "effectiveFrom", request.effectiveFrom());
        if (request.industry() != null) {
            industries.require(request.industry());
        }
        var one = new Criterion(request);
        criterions.persistAndFlush(one);
        return Created.at("/api/v1/certification-criteria/" + one.id, CriterionView.of(one));
    }
}
