package org.jointprosperity.evaluation.followup;

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
import org.jboss.resteasy.reactive.RestResponse;
import org.jointprosperity.chassis.http.Criteria;
import org.jointprosperity.chassis.http.Idempotent;
import org.jointprosperity.chassis.http.IfMatch;
import org.jointprosperity.chassis.http.Page;
import org.jointprosperity.chassis.http.PageRequest;
import org.jointprosperity.chassis.http.Pages;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.evaluation.standing.LatestDay;

/** 会后事项: what meetings gave to do, until when, and that it was done. */
@Path("/api/v1/follow-ups")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "follow-ups", description = "会后事项 what is to be done after meetings")
@Transactional
class FollowUpResource {

    private final FollowUps followUps;
    private final LatestDay latestDay;
    private final BusinessDay businessDay;
    private final Outbox outbox;
    private final IfMatch ifMatch;
    private final Pages pages;

    FollowUpResource(
            FollowUps followUps,
            LatestDay latestDay,
            BusinessDay businessDay,
            Outbox outbox,
            IfMatch ifMatch,
            Pages pages) {
        this.followUps = followUps;
        this.latestDay = latestDay;
        this.businessDay = businessDay;
        this.outbox = outbox;
        this.ifMatch = ifMatch;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed("evaluation:read")
    @Operation(operationId = "evaluation_follow_ups_list", summary = "会后事项列表 List what is to be done after meetings")
    public Page<FollowUpView> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("decision") UUID decision,
            @QueryParam("sitting") UUID sitting,
            @QueryParam("owner") String owner,
            @QueryParam("division") String division,
            @QueryParam("state") FollowUpState state) {
        var today = businessDay.today();
        var wanted = Criteria.afterId(pages.after(page))
                .is("decisionId", decision)
                .is("sittingId", sitting)
                .is("ownerNumber", owner)
                .below("divisionCode", division);
        if (state != null) {
            wanted.where(state.condition(), "on", state == FollowUpState.DONE ? latestDay.get() : today);
        }
        var found = followUps
                .find(wanted.query(), wanted.parameters())
                .range(0, page.fetch() - 1)
                .list();
        return pages.page(page, found, each -> each.id.toString()).map(each -> FollowUpView.of(each, today));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("evaluation:read")
    @Operation(operationId = "evaluation_follow_ups_get", summary = "会后事项详情 Get what is to be done")
    public FollowUpView get(UUID id) {
        return FollowUpView.of(followUps.require(id), businessDay.today());
    }

    @POST
    @Path("/{id}/completion")
    @Idempotent
    @PermissionsAllowed("evaluation:write")
    @Operation(operationId = "evaluation_follow_ups_complete", summary = "办结 Say that it was done")
    public RestResponse<FollowUpView> complete(UUID id, @NotNull @Valid CompleteFollowUp form) {
        var each = followUps.lock(id).orElseThrow(Refusal::notFound);
        ifMatch.require(each.version);
        outbox.add(each.complete(form, latestDay.get()));
        return RestResponse.ok(FollowUpView.of(followUps.saved(each), businessDay.today()));
    }
}
