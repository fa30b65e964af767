package org.jointprosperity.evaluation.commitment;

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
import org.jointprosperity.chassis.http.IfMatch;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.evaluation.neighbour.Kind;
import org.jointprosperity.evaluation.neighbour.Neighbours;
import org.jointprosperity.evaluation.standing.Standing;

/** 践诺、督诺、评诺: what becomes of a public commitment. */
@Path("/api/v1/commitments/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "commitments")
@Transactional
@PermissionsAllowed("evaluation:write")
class CommitmentFulfilmentResource {

    private final Commitments commitments;
    private final Neighbours neighbours;
    private final EvidenceOfFulfilment evidence;
    private final Standing standing;
    private final BusinessDay businessDay;
    private final Outbox outbox;
    private final IfMatch ifMatch;

    CommitmentFulfilmentResource(
            Commitments commitments,
            Neighbours neighbours,
            EvidenceOfFulfilment evidence,
            Standing standing,
            BusinessDay businessDay,
            Outbox outbox,
            IfMatch ifMatch) {
        this.commitments = commitments;
        this.neighbours = neighbours;
        this.evidence = evidence;
        this.standing = standing;
        this.businessDay = businessDay;
        this.outbox = outbox;
        this.ifMatch = ifMatch;
    }

    @POST
    @Path("/fulfilments")
    @Idempotent
    @Operation(operationId = "evaluation_commitments_fulfil", summary = "践诺 Enter what was done for a task")
    public RestResponse<CommitmentView> fulfil(UUID id, @NotNull @Valid FulfilCommitment form) {
        var commitment = locked(id);
        evidence.requireKnown(form.evidence());
        commitment.fulfil(form, standing.within(commitment.divisionCode, commitment.unitCode));
        return saved(commitment);
    }

    @POST
    @Path("/supervisions")
    @Idempotent
    @Operation(operationId = "evaluation_commitments_supervise", summary = "督诺 Note what a supervisor saw")
    public RestResponse<CommitmentView> supervise(UUID id, @NotNull @Valid SuperviseCommitment form) {
        var commitment = locked(id);
        outbox.add(commitment.supervise(
                form, isOfOwner(commitment), standing.within(commitment.divisionCode, commitment.unitCode)));
        return saved(commitment);
    }

    @POST
    @Path("/evaluation")
    @Idempotent
    @Operation(
            operationId = "evaluation_commitments_evaluate",
            summary = "评诺 Judge it, once and for all, as a superior")
    public RestResponse<CommitmentView> evaluate(UUID id, @NotNull @Valid EvaluateCommitment form) {
        var commitment = locked(id);
        outbox.add(commitment.evaluate(
                form, isOfOwner(commitment), standing.above(commitment.divisionCode, "commitment-evaluation")));
        return saved(commitment);
    }

    /** Whether the caller acts for who promised it. */
    private boolean isOfOwner(Commitment commitment) {
        return switch (commitment.ownerKind) {
            case BRANCH -> standing.isOfBranch(commitment.ownerNumber);
            case UNIT -> standing.isOfUnit(commitment.ownerNumber);
            case PERSON ->
                neighbours.aliases(Kind.PERSON, commitment.ownerNumber).stream().anyMatch(standing::isPerson);
        };
    }

    private Commitment locked(UUID id) {
        var commitment = commitments.lock(id);
        ifMatch.require(commitment.version);
        return commitment;
    }

    private RestResponse<CommitmentView> saved(Commitment commitment) {
        return RestResponse.ok(CommitmentView.of(commitments.saved(commitment), businessDay.today(), true));
    }
}
