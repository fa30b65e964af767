package org.jointprosperity.evaluation.meeting;

import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.StringPermission;
import io.quarkus.security.identity.SecurityIdentity;
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
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.evaluation.decision.TakingStages;
import org.jointprosperity.evaluation.meeting.attendance.SittingMember;
import org.jointprosperity.evaluation.meeting.attendance.SittingMemberView;
import org.jointprosperity.evaluation.meeting.form.CallSitting;
import org.jointprosperity.evaluation.meeting.form.CancelSitting;
import org.jointprosperity.evaluation.meeting.form.CloseSitting;
import org.jointprosperity.evaluation.meeting.form.OpenSitting;
import org.jointprosperity.evaluation.neighbour.Kind;
import org.jointprosperity.evaluation.neighbour.Neighbours;
import org.jointprosperity.evaluation.standing.LatestDay;

/** 会议: called with notice, opened on a frozen roll, closed and judged, cancelled; never removed. */
@Path("/api/v1/sittings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "sittings", description = "会议 meetings from notice to minutes")
@Transactional
class SittingResource {

    private static final StringPermission WRITE = new StringPermission("evaluation", "write");

    private final Sittings sittings;
    private final Holding holding;
    private final Rolls rolls;
    private final TakingStages stages;
    private final LatestDay latestDay;
    private final Neighbours neighbours;
    private final Outbox outbox;
    private final Pages pages;
    private final SecurityIdentity identity;

    SittingResource(
            Sittings sittings,
            Holding holding,
            Rolls rolls,
            TakingStages stages,
            LatestDay latestDay,
            Neighbours neighbours,
            Outbox outbox,
            Pages pages,
            SecurityIdentity identity) {
        this.sittings = sittings;
        this.holding = holding;
        this.rolls = rolls;
        this.stages = stages;
        this.latestDay = latestDay;
        this.neighbours = neighbours;
        this.outbox = outbox;
        this.pages = pages;
        this.identity = identity;
    }

    @GET
    @PermissionsAllowed("evaluation:read")
    @Operation(operationId = "evaluation_sittings_list", summary = "会议列表 List meetings")
    public Page<SittingView> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("decision") UUID decision,
            @QueryParam("state") SittingState state,
            @QueryParam("division") String division) {
        var wanted = Criteria.afterId(pages.after(page))
                .is("decisionId", decision)
                .is("state", state)
                .below("divisionCode", division);
        var found = sittings.find(wanted.query(), wanted.parameters())
                .range(0, page.fetch() - 1)
                .list();
        return pages.page(page, found, sitting -> sitting.id.toString()).map(SittingView::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("evaluation:read")
    @Operation(operationId = "evaluation_sittings_get", summary = "会议详情 Get a meeting")
    public SittingView get(UUID id) {
        return SittingView.of(sittings.require(id));
    }

    @GET
    @Path("/{id}/roll")
    @PermissionsAllowed("evaluation:read")
    @Operation(
            operationId = "evaluation_sittings_roll",
            summary = "会议冻结名册 The frozen roll of a meeting",
            description = "无表决权的原因只告知办理会议的人员。Why somebody has no vote is told to those who work with meetings.")
    public Page<SittingMemberView> roll(UUID id, @BeanParam @Valid PageRequest page) {
        var found = sittings.members(id, pages.after(page), page.fetch());
        return pages.page(page, found, SittingMember::memberNumber)
                .map(member -> SittingMemberView.of(member, identity.checkPermissionBlocking(WRITE)));
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("evaluation:write")
    @Operation(
            operationId = "evaluation_sittings_call",
            summary = "会议通知 Call a meeting of a stage",
            description =
                    "前一阶段未通过、征求意见未结束的，不能召开。Not before the stage before is carried and a consultation that is owed is concluded.")
    public RestResponse<SittingView> call(@NotNull @Valid CallSitting form) {
        var decision = stages.lock(form.decision());
        var body = stages.requireMayMeet(decision, form.stage(), form.body(), form.meetsOn());
        var sitting = new Sitting(form, decision.divisionCode(), decision.matter(), body, latestDay.get());
        return Created.at("/api/v1/sittings/" + sitting.id, SittingView.of(sittings.called(sitting)));
    }

    @POST
    @Path("/{id}/opening")
    @Idempotent
    @PermissionsAllowed("evaluation:write")
    @Operation(
            operationId = "evaluation_sittings_open",
            summary = "开会，冻结名册 Open a meeting and freeze its roll",
            description = "主持人、记录人须是登记在册的人员。Chair and recorder are registered persons.")
    public RestResponse<SittingView> open(UUID id, @NotNull @Valid OpenSitting form) {
        neighbours.require(Kind.PERSON, form.chair());
        neighbours.require(Kind.PERSON, form.recorder());
        return holding.decide(id, (sitting, decision) -> {
            stages.requireMayMeet(decision, sitting.stage, sitting.body, sitting.meetsOn);
            var opened = sitting.open(
                    form, rolls.of(sitting, decision.branchNumber(), form), decision.subject(), latestDay.get());
            stages.opens(
                    decision,
                    sitting.id,
                    sitting.stage,
                    sitting.body,
                    sitting.meetsOn,
                    sitting.headcount().due());
            outbox.add(opened);
        });
    }

    @POST
    @Path("/{id}/closing")
    @Idempotent
    @PermissionsAllowed("evaluation:write")
    @Operation(
            operationId = "evaluation_sittings_close",
            summary = "散会并裁定 Close a meeting and have it judged",
            description = "按会议当日的规则裁定，成为该阶段的一次会议。Judged by the rules of its day, it becomes a meeting of its stage.")
    public RestResponse<SittingView> close(UUID id, @NotNull @Valid CloseSitting form) {
        return holding.decide(id, (sitting, decision) -> {
            var record = sitting.record(form, stages.stage(decision, sitting.stage));
            var recorded = stages.conclude(decision, sitting.stage, record).meeting();
            outbox.add(sitting.close(
                    form, record, recorded.number(), recorded.verdict().outcome(), decision.subject()));
        });
    }

    @POST
    @Path("/{id}/cancellation")
    @Idempotent
    @PermissionsAllowed("evaluation:write")
    @Operation(
            operationId = "evaluation_sittings_cancel",
            summary = "取消会议 Cancel a meeting; it stays on record",
            description =
                    "已开始表决的不得取消，须散会并裁定；已开会的，名册仍为该阶段的名册。"
                            + "Not once a vote was opened: it is closed and judged; the roll of one that was opened stays the roll of the stage.")
    public RestResponse<SittingView> cancel(UUID id, @NotNull @Valid CancelSitting form) {
        return holding.decide(id, (sitting, decision) -> {
            sitting.cancel(form, decision.subject(), latestDay.get()).ifPresent(outbox::add);
            stages.cancels(decision, sitting.id);
        });
    }
}
