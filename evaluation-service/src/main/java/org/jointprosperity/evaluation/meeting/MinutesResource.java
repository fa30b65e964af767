package org.jointprosperity.evaluation.meeting;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jointprosperity.chassis.http.Idempotent;
import org.jointprosperity.evaluation.decision.TakingStages;
import org.jointprosperity.evaluation.followup.FollowUps;
import org.jointprosperity.evaluation.meeting.form.AttachPaper;
import org.jointprosperity.evaluation.meeting.form.FileMinutes;
import org.jointprosperity.evaluation.standing.LatestDay;

/** 会议记录与附件: the signed minutes with what is to be done, and papers. */
@Path("/api/v1/sittings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "sittings", description = "会议 meetings from notice to minutes")
@Transactional
class MinutesResource {

    private final Holding holding;
    private final TakingStages stages;
    private final LatestDay latestDay;
    private final FollowUps followUps;

    MinutesResource(Holding holding, TakingStages stages, LatestDay latestDay, FollowUps followUps) {
        this.holding = holding;
        this.stages = stages;
        this.latestDay = latestDay;
        this.followUps = followUps;
    }

    @POST
    @Path("/{id}/minutes")
    @Idempotent
    @PermissionsAllowed("evaluation:write")
    @Operation(
            operationId = "evaluation_sittings_file_minutes",
            summary = "会议记录定稿 File the signed minutes with what is to be done")
    public RestResponse<SittingView> file(UUID id, @NotNull @Valid FileMinutes form) {
        return holding.change(id, sitting -> {
            var decision = stages.require(sitting.decisionId);
            sitting.file(form, stages.stage(decision, sitting.stage), latestDay.get());
            followUps.assign(sitting.decisionId, sitting.id, sitting.divisionCode, form.followUps(), sitting.meetsOn);
        });
    }

    @POST
    @Path("/{id}/papers")
    @Idempotent
    @PermissionsAllowed("evaluation:write")
    @Operation(operationId = "evaluation_sittings_attach", summary = "附上材料 Attach a paper by its hash")
    public RestResponse<SittingView> attach(UUID id, @NotNull @Valid AttachPaper form) {
        return holding.change(id, sitting -> sitting.attach(form));
    }
}
