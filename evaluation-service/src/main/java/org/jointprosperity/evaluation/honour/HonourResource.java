package org.jointprosperity.evaluation.honour;

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

/** 荣誉: recorded for a place with the source that tells of it, and never changed. */
@Path("/api/v1/honours")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "honours", description = "荣誉 honours of places")
@Transactional
class HonourResource {

    private final Honours honours;
    private final CurrentPlace place;
    private final BusinessDay businessDay;
    private final Pages pages;

    HonourResource(Honours honours, CurrentPlace place, BusinessDay businessDay, Pages pages) {
        this.honours = honours;
        this.place = place;
        this.businessDay = businessDay;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed("evaluation:read")
    @Operation(operationId = "evaluation_honours_list", summary = "荣誉列表 List honours")
    public Page<HonourView> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("code") String code,
            @QueryParam("division") String division) {
        var wanted = Criteria.afterId(pages.after(page)).is("code", code).below("divisionCode", division);
        var found = honours.find(wanted.query(), wanted.parameters())
                .range(0, page.fetch() - 1)
                .list();
        return pages.page(page, found, honour -> honour.id.toString()).map(HonourView::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("evaluation:read")
    @Operation(operationId = "evaluation_honours_get", summary = "荣誉详情 Get an honour")
    public HonourView get(UUID id) {
        return HonourView.of(honours.findByIdOptional(id).orElseThrow(Refusal::notFound));
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("evaluation:admin")
    @Operation(operationId = "evaluation_honours_record", summary = "登记荣誉 Record an honour")
    public RestResponse<HonourView> record(@NotNull @Valid RecordHonour form) {
        place.require(form.division().value(), null);
        if (form.on() != null && form.on().getYear() != form.year()) {
            throw Refusal.field("on", "day-of-another-year");
        }
        var honour = new Honour(form);
        var today = businessDay.today();
        rule(!honour.latestOn.isAfter(today), "date-in-the-future", "date", honour.latestOn, "today", today);
        honours.entered(honour);
        return Created.at("/api/v1/honours/" + honour.id, HonourView.of(honour));
    }
}
