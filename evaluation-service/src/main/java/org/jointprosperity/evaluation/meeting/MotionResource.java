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
import org.jointprosperity.evaluation.meeting.ballot.CountVotes;
import org.jointprosperity.evaluation.meeting.form.CloseVote;
import org.jointprosperity.evaluation.meeting.form.OpenVote;
import org.jointprosperity.evaluation.meeting.form.PutMotion;
import org.jointprosperity.evaluation.neighbour.Kind;
import org.jointprosperity.evaluation.neighbour.Neighbours;
import org.jointprosperity.evaluation.verdict.RuleBook;

/** 议案与表决: the motion, amendments, votes; a count is told when its vote is closed. */
@Path("/api/v1/sittings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "sittings", description = "会议 meetings from notice to minutes")
@Transactional
class MotionResource {

    private final Holding holding;
    private final Neighbours neighbours;
    private final RuleBook rules;

    MotionResource(Holding holding, Neighbours neighbours, RuleBook rules) {
        this.holding = holding;
        this.neighbours = neighbours;
        this.rules = rules;
    }

    @POST
    @Path("/{id}/motions")
    @Idempotent
    @PermissionsAllowed("evaluation:write")
    @Operation(operationId = "evaluation_sittings_put_motion", summary = "提出议案或修正案 Put the motion or an amendment")
    public RestResponse<SittingView> put(UUID id, @NotNull @Valid PutMotion form) {
        return holding.change(id, sitting -> sitting.put(form));
    }

    @POST
    @Path("/{id}/motions/{motion}/voting")
    @Idempotent
    @PermissionsAllowed("evaluation:write")
    @Operation(
            operationId = "evaluation_sittings_open_vote",
            summary = "开始表决 Open a vote",
            description = "修正案先于议案、后提先决。Amendments come before the motion, the last of them first.")
    public RestResponse<SittingView> openVote(UUID id, int motion, @NotNull @Valid OpenVote form) {
        return holding.change(id, sitting -> sitting.openVote(motion, form, rules));
    }

    @POST
    @Path("/{id}/motions/{motion}/count")
    @Idempotent
    @PermissionsAllowed("evaluation:write")
    @Operation(
            operationId = "evaluation_sittings_count",
            summary = "计票 Enter the count of an open vote",
            description = "监票、计票人须是登记在册的人员。The tellers are registered persons.")
    public RestResponse<SittingView> count(UUID id, int motion, @NotNull @Valid CountVotes form) {
        form.countedBy().forEach(teller -> neighbours.require(Kind.PERSON, teller));
        return holding.change(id, sitting -> sitting.count(motion, form));
    }

    @POST
    @Path("/{id}/motions/{motion}/vote-closing")
    @Idempotent
    @PermissionsAllowed("evaluation:write")
    @Operation(operationId = "evaluation_sittings_close_vote", summary = "结束表决并公布 Close a vote and tell its result")
    public RestResponse<SittingView> closeVote(UUID id, int motion, @NotNull @Valid CloseVote form) {
        return holding.change(id, sitting -> sitting.closeVote(motion, form.at(), rules));
    }
}
