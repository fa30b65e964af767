package org.jointprosperity.pairing.matching;

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
import java.util.HashSet;
import java.util.Set;
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
import org.jointprosperity.chassis.place.CurrentPlace;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.contracts.DivisionCode;
import org.jointprosperity.pairing.history.AsOf;

/** 全县结对方案: proposed as an exact optimum, changed by hand, adopted or rejected; nothing takes effect before adoption. */
@Path("/api/v1/pairing-proposals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "pairing-proposals", description = "全县结对方案 proposals of a whole county's pairings")
@Transactional
class PairingProposalResource {

    private final PairingProposals proposals;
    private final ProposedPairs pairs;
    private final PairsToEnd toEnd;
    private final ReadingCounties counties;
    private final MovingPairs moving;
    private final DecidingProposals deciding;
    private final CurrentPlace place;
    private final BusinessDay businessDay;
    private final IfMatch ifMatch;
    private final Pages pages;

    PairingProposalResource(
            PairingProposals proposals,
            ProposedPairs pairs,
            PairsToEnd toEnd,
            ReadingCounties counties,
            MovingPairs moving,
            DecidingProposals deciding,
            CurrentPlace place,
            BusinessDay businessDay,
            IfMatch ifMatch,
            Pages pages) {
        this.proposals = proposals;
        this.pairs = pairs;
        this.toEnd = toEnd;
        this.counties = counties;
        this.moving = moving;
        this.deciding = deciding;
        this.place = place;
        this.businessDay = businessDay;
        this.ifMatch = ifMatch;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed("pairing:read")
    @Operation(operationId = "pairing_pairing_proposals_list", summary = "结对方案列表 List pairing proposals")
    public Page<PairingProposalView> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("state") ProposalState state,
            @QueryParam("division") String division) {
        var wanted = Criteria.afterId(pages.after(page)).is("state", state).below("divisionCode", division);
        var found = proposals
                .find(wanted.query(), wanted.parameters())
                .range(0, page.fetch() - 1)
                .list();
        return pages.page(page, found, proposal -> proposal.id.toString()).map(PairingProposalView::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("pairing:read")
    @Operation(operationId = "pairing_pairing_proposals_get", summary = "结对方案详情 Get a pairing proposal")
    public PairingProposalView get(UUID id) {
        return PairingProposalView.of(proposals.require(id));
    }

    @GET
    @Path("/{id}/pairs")
    @PermissionsAllowed("pairing:read")
    @Operation(
            operationId = "pairing_pairing_proposals_pairs",
            summary = "方案中的对子及其理由 List the pairs of a proposal with their reasons")
    public Page<ProposedPairView> pairs(
            UUID id,
            @BeanParam @Valid PageRequest page,
            @QueryParam("unit") String unit,
            @QueryParam("branch") String branch,
            @QueryParam("followsRule") Boolean followsRule) {
        var wanted = Criteria.afterId(pages.after(page))
                .is("proposalId", proposals.require(id).id)
                .is("unitCode", unit)
                .is("branchCode", branch)
                .is("followsRule", followsRule);
        var found = pairs.find(wanted.query(), wanted.parameters())
                .range(0, page.fetch() - 1)
                .list();
        return pages.page(page, found, pair -> pair.id.toString()).map(ProposedPairView::of);
    }

    @GET
    @Path("/{id}/to-end")
    @PermissionsAllowed("pairing:read")
    @Operation(
            operationId = "pairing_pairing_proposals_to_end",
            summary = "采纳前应先终止的对子 List the open pairs to end before the adoption",
            description = "仅在不保留未终止对子的方案中有内容。Empty where the proposal keeps the open pairs.")
    public Page<PairToEndView> toEnd(UUID id, @BeanParam @Valid PageRequest page) {
        var found = toEnd.list(proposals.require(id), pages.after(page), page.fetch());
        return pages.page(page, found, pairing -> pairing.id().toString()).map(PairToEndView::of);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("pairing:write")
    @Operation(
            operationId = "pairing_pairing_proposals_propose",
            summary = "提出全县结对方案 Propose the pairings of a whole county")
    public RestResponse<PairingProposalView> propose(@NotNull @Valid ProposePairings request) {
        if (request.division().level() != DivisionCode.Level.COUNTY) {
            throw Refusal.field("division", "division-not-a-county");
        }
        String division = request.division().value();
        place.require(division, null);
        var today = businessDay.today();
        var asOf = AsOf.come(request.asOf(), today) == null ? today : request.asOf();
        var reading = counties.read(division, asOf, fixed(request), request.keepsOpen());
        requireKnown(request, reading.county());
        var matched = Matching.of(reading.county(), reading.policy().citation());
        var proposal = new PairingProposal(division, asOf, request.keepsOpen(), today, reading, matched);
        proposals.persist(proposal);
        var unitsAt = new int[reading.county().branches().size()];
        matched.pairs().stream().forEach(pair -> unitsAt[reading.county().branchOf(pair)]++);
        matched.matches()
                .forEach(match -> pairs.persist(new ProposedPair(
                        proposal, matched, match, unitsAt[reading.county().branchOf(match.pair())])));
        var view = PairingProposalView.of(proposals.saved(proposal));
        return Created.at("/api/v1/pairing-proposals/" + view.id(), view);
    }

    @PUT
    @Path("/{id}/pairs/{pair}")
    @PermissionsAllowed("pairing:write")
    @Operation(
            operationId = "pairing_pairing_proposals_move",
            summary = "手工改联，并告知代价之差 Move a pair by hand and learn what it costs")
    public MovedPairView move(UUID id, UUID pair, @NotNull @Valid MovePair request) {
        return moving.move(locked(id), pair, request);
    }

    @POST
    @Path("/{id}/adoption")
    @Idempotent
    @PermissionsAllowed("pairing:write")
    @Operation(
            operationId = "pairing_pairing_proposals_adopt",
            summary = "采纳方案，逐对提出 Adopt a proposal: every pair is proposed")
    public RestResponse<PairingProposalView> adopt(UUID id, @NotNull @Valid AdoptProposal request) {
        return RestResponse.ok(PairingProposalView.of(deciding.adopt(locked(id), request.overrideReason())));
    }

    @POST
    @Path("/{id}/rejection")
    @Idempotent
    @PermissionsAllowed("pairing:write")
    @Operation(operationId = "pairing_pairing_proposals_reject", summary = "否决方案 Reject a proposal")
    public RestResponse<PairingProposalView> reject(UUID id, @NotNull @Valid RejectProposal request) {
        return RestResponse.ok(PairingProposalView.of(deciding.reject(locked(id), request.reason())));
    }

    private Set<County.Pair> fixed(ProposePairings request) {
        var fixed = new HashSet<County.Pair>();
        if (request.keepsOpen()) {
            fixed.addAll(counties.open(request.division().value()));
        }
        request.fixedPairs().forEach(pair -> fixed.add(asked(pair)));
        return fixed;
    }

    private static County.Pair asked(ProposePairings.Fixed pair) {
        return new County.Pair(pair.unit().value(), pair.branch());
    }

    /** A pair that was asked for and is not of the county would silently be left out. */
    private static void requireKnown(ProposePairings request, County county) {
        for (var pair : request.fixedPairs()) {
            RuleViolation.rule(
                    county.numbered(Set.of(asked(pair))).cardinality() == 1,
                    "fixed-pair-unknown",
                    "unit",
                    pair.unit().value(),
                    "branch",
                    pair.branch());
        }
    }

    private PairingProposal locked(UUID id) {
        var proposal = proposals.lock(id);
        ifMatch.require(proposal.version);
        return proposal;
    }
}
