package org.jointprosperity.evaluation.commitment;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jointprosperity.chassis.http.Created;
import org.jointprosperity.chassis.http.Criteria;
import org.jointprosperity.chassis.http.Idempotent;
import org.jointprosperity.chassis.http.IfMatch;
import org.jointprosperity.chassis.http.Page;
import org.jointprosperity.chassis.http.PageRequest;
import org.jointprosperity.chassis.http.Pages;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.evaluation.code.CodeEntries;
import org.jointprosperity.evaluation.code.CodeTable;
import org.jointprosperity.evaluation.neighbour.Neighbours;
import org.jointprosperity.evaluation.standing.Standing;

/** 承诺: put forward, reviewed, published; what follows stands in {@link CommitmentFulfilmentResource}. */
@Path("/api/v1/commitments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "commitments", description = "四级承诺一评议 commitments at four levels, each ending in one evaluation")
@Transactional
class CommitmentResource {

    private final Commitments commitments;
    private final Neighbours neighbours;
    private final CodeEntries codes;
    private final Standing standing;
    private final BusinessDay businessDay;
    private final Outbox outbox;
    private final IfMatch ifMatch;
    private final Pages pages;

    CommitmentResource(
            Commitments commitments,
            Neighbours neighbours,
            CodeEntries codes,
            Standing standing,
            BusinessDay businessDay,
            Outbox outbox,
            IfMatch ifMatch,
            Pages pages) {
        this.commitments = commitments;
        this.neighbours = neighbours;
        this.codes = codes;
        this.standing = standing;
        this.businessDay = businessDay;
        this.outbox = outbox;
        this.ifMatch = ifMatch;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed("evaluation:read")
    @Operation(
            operationId = "evaluation_commitments_list",
            summary = "承诺列表 List commitments",
            description = "asOf：按某日的情况列出，只有 due=OVERDUE 可问将来；due：该日未到期或已逾期的。"
                    + "asOf lists as things were on a day; due keeps those with a task due or overdue then;"
                    + " only OVERDUE may be asked of a day to come.")
    public Page<CommitmentView> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("state") @Parameter(description = "现状态。The state now.") CommitmentState state,
            @QueryParam("level") Integer level,
            @QueryParam("ownerKind") OwnerKind ownerKind,
            @QueryParam("owner") String owner,
            @QueryParam("parent") UUID parent,
            @QueryParam("division") String division,
            @QueryParam("due") Due due,
            @QueryParam("asOf") @Parameter(example = "2009-12-31") LocalDate asOf) {
        var day = day(asOf, due == Due.OVERDUE);
        var wanted = commitments
                .seen(Criteria.afterId(pages.after(page)))
                .is("state", state)
                .is("level", level)
                .is("ownerKind", ownerKind)
                .is("ownerNumber", owner)
                .is("parentId", parent)
                .below("divisionCode", division)
                .where("proposedOn <= :asOf", "asOf", day);
        if (owner != null) {
            // of a person elsewhere the number is not told, nor guessed
            wanted.where(
                    "(ownerKind <> :person or unitCode = :ownUnit or divisionCode like :own)",
                    "person",
                    OwnerKind.PERSON);
        }
        if (due != null) {
            wanted.where(due.condition(), "on", day);
        }
        var found = commitments
                .find(wanted.query(), wanted.parameters())
                .range(0, page.fetch() - 1)
                .list();
        return pages.page(page, found, commitment -> commitment.id.toString())
                .map(commitment -> CommitmentView.of(commitment, day, commitments.isNear(commitment)));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("evaluation:read")
    @Operation(operationId = "evaluation_commitments_get", summary = "承诺详情 Get a commitment")
    public CommitmentView get(UUID id, @QueryParam("asOf") LocalDate asOf) {
        var day = day(asOf, false);
        var commitment = commitments
                .seen(id)
                .filter(each -> !each.proposedOn.isAfter(day))
                .orElseThrow(Refusal::notFound);
        return CommitmentView.of(commitment, day, commitments.isNear(commitment));
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("evaluation:write")
    @Operation(operationId = "evaluation_commitments_propose", summary = "提诺 Put a commitment forward")
    public RestResponse<CommitmentView> propose(@NotNull @Valid ProposeCommitment form) {
        var owner = neighbours.require(form.ownerKind().neighbour(), form.owner());
        var unit = form.ownerKind() == OwnerKind.UNIT ? form.owner() : null;
        var proposer = standing.within(owner.divisionCode(), unit);
        codes.require(CodeTable.COMMITMENT_LEVELS, "level-" + form.level(), owner.divisionCode(), proposer.on());
        var commitment = new Commitment(form, parent(form.parent()), owner.divisionCode(), unit, proposer);
        return Created.at("/api/v1/commitments/" + commitment.id, view(commitments.saved(commitment)));
    }

    @POST
    @Path("/{id}/versions")
    @Idempotent
    @PermissionsAllowed("evaluation:write")
    @Operation(operationId = "evaluation_commitments_revise", summary = "退回后再提 Answer a return with a new version")
    public RestResponse<CommitmentView> revise(UUID id, @NotNull @Valid ReviseCommitment form) {
        var commitment = locked(id);
        commitment.revise(form, standing.within(commitment.divisionCode, commitment.unitCode));
        return RestResponse.ok(view(commitments.saved(commitment)));
    }

    @POST
    @Path("/{id}/review")
    @Idempotent
    @PermissionsAllowed("evaluation:write")
    @Operation(operationId = "evaluation_commitments_review", summary = "审诺 Approve or return it, as a superior")
    public RestResponse<CommitmentView> review(UUID id, @NotNull @Valid ReviewCommitment form) {
        var commitment = locked(id);
        commitment.review(form, standing.above(commitment.divisionCode, "commitment-review"));
        return RestResponse.ok(view(commitments.saved(commitment)));
    }

    @POST
    @Path("/{id}/publication")
    @Idempotent
    @PermissionsAllowed("evaluation:write")
    @Operation(operationId = "evaluation_commitments_publish", summary = "示诺 Make it public from a day on")
    public RestResponse<CommitmentView> publish(UUID id, @NotNull @Valid PublishCommitment form) {
        var commitment = locked(id);
        outbox.add(commitment.publish(form, standing.within(commitment.divisionCode, commitment.unitCode)));
        return RestResponse.ok(view(commitments.saved(commitment)));
    }

    /** The day asked for; of a day to come only what will be overdue then can be said. */
    private LocalDate day(LocalDate asOf, boolean aheadToo) {
        var today = businessDay.today();
        if (asOf != null && asOf.isAfter(today) && !aheadToo) {
            throw Refusal.field("asOf", "day-in-future");
        }
        return asOf == null ? today : asOf;
    }

    private Commitment parent(UUID id) {
        return id == null ? null : commitments.seen(id).orElseThrow(() -> Refusal.field("parent", "parent-unknown"));
    }

    private Commitment locked(UUID id) {
        var commitment = commitments.lock(id);
        ifMatch.require(commitment.version);
        return commitment;
    }

    private CommitmentView view(Commitment commitment) {
        return CommitmentView.of(commitment, businessDay.today(), true);
    }
}
