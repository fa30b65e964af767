package org.jointprosperity.pairing.matching.person;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.jointprosperity.chassis.http.IfMatch;
import org.jointprosperity.chassis.http.Page;
import org.jointprosperity.chassis.http.PageRequest;
import org.jointprosperity.chassis.http.Pages;
import org.jointprosperity.pairing.matching.ProposalState;
import org.jointprosperity.pairing.matching.RejectProposal;

/** 党员结对方案: for one branch, who of its paired units answers for whom; nothing takes effect before adoption. */
@Path("/api/v1/liaison-proposals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "liaison-proposals", description = "党员结对方案 proposals of a branch's liaisons")
@Transactional
class LiaisonProposalResource {

    private final LiaisonProposals proposals;
    private final ProposedLiaisons proposed;
    private final ProposingLiaisons proposing;
    private final MovingLiaisons moving;
    private final IfMatch ifMatch;
    private final Pages pages;

    LiaisonProposalResource(
            LiaisonProposals proposals,
            ProposedLiaisons proposed,
            ProposingLiaisons proposing,
            MovingLiaisons moving,
            IfMatch ifMatch,
            Pages pages) {
        this.proposals = proposals;
        this.proposed = proposed;
        this.proposing = proposing;
        this.moving = moving;
        this.ifMatch = ifMatch;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed("pairing:read")
    @Operation(operationId = "pairing_liaison_proposals_list", summary = "党员结对方案列表 List liaison proposals")
    public Page<LiaisonProposalView> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("state") ProposalState state,
            @QueryParam("branch") String branch,
            @QueryParam("division") String division) {
        var wanted = Criteria.afterId(pages.after(page))
                .is("state", state)
                .is("branchCode", branch)
                .below("divisionCode", division);
        var found = proposals
                .find(wanted.query(), wanted.parameters())
                .range(0, page.fetch() - 1)
                .list();
        return pages.page(page, found, proposal -> proposal.id.toString()).map(LiaisonProposalView::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("pairing:read")
    @Operation(operationId = "pairing_liaison_proposals_get", summary = "党员结对方案详情 Get a liaison proposal")
    public LiaisonProposalView get(UUID id) {
        return LiaisonProposalView.of(proposals.require(id));
    }

    @GET
    @Path("/{id}/liaisons")
    @PermissionsAllowed("pairing:read")
    @Operation(
            operationId = "pairing_liaison_proposals_liaisons",
            summary = "方案中的党员结对及其理由 List the liaisons of a proposal with their reasons")
    public Page<ProposedLiaisonView> liaisons(
            UUID id,
            @BeanParam @Valid PageRequest page,
            @QueryParam("member") String member,
            @QueryParam("unit") String unit) {
        var wanted = Criteria.afterId(pages.after(page))
                .is("proposalId", proposals.require(id).id)
                .is("memberNumber", member)
                .is("memberUnit", unit);
        var found = proposed.find(wanted.query(), wanted.parameters())
                .range(0, page.fetch() - 1)
                .list();
        return pages.page(page, found, liaison -> liaison.id.toString()).map(ProposedLiaisonView::of);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("pairing:write")
    @Operation(
            operationId = "pairing_liaison_proposals_propose",
            summary = "提出一个支部的党员结对方案 Propose the liaisons of a branch")
    public RestResponse<LiaisonProposalView> propose(@NotNull @Valid ProposeLiaisons request) {
        var view = LiaisonProposalView.of(proposing.propose(request.branch()));
        return Created.at("/api/v1/liaison-proposals/" + view.id(), view);
    }

    @PUT
    @Path("/{id}/liaisons/{liaison}")
    @PermissionsAllowed("pairing:write")
    @Operation(
            operationId = "pairing_liaison_proposals_move",
            summary = "手工改派，并告知代价之差 Give a person to another member by hand and learn what it costs")
    public MovedLiaisonView move(UUID id, UUID liaison, @NotNull @Valid MoveLiaison request) {
        return moving.move(locked(id), liaison, request.member());
    }

    @POST
    @Path("/{id}/adoption")
    @Idempotent
    @PermissionsAllowed("pairing:write")
    @Operation(
            operationId = "pairing_liaison_proposals_adopt",
            summary = "采纳方案，逐一结对 Adopt a proposal: every liaison is formed")
    public RestResponse<LiaisonProposalView> adopt(UUID id, @NotNull @Valid AdoptLiaisons request) {
        return RestResponse.ok(LiaisonProposalView.of(proposing.adopt(locked(id), request.startsOn())));
    }

    @POST
    @Path("/{id}/rejection")
    @Idempotent
    @PermissionsAllowed("pairing:write")
    @Operation(operationId = "pairing_liaison_proposals_reject", summary = "否决方案 Reject a liaison proposal")
    public RestResponse<LiaisonProposalView> reject(UUID id, @NotNull @Valid RejectProposal request) {
        return RestResponse.ok(LiaisonProposalView.of(proposing.reject(locked(id), request.reason())));
    }

    private LiaisonProposal locked(UUID id) {
        var proposal = proposals.lock(id);
        ifMatch.require(proposal.version);
        return proposal;
    }
}
