package org.jointprosperity.pairing.agreement;

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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.pairing.history.AsOf;
import org.jointprosperity.pairing.registry.SideNames;
import org.jointprosperity.pairing.registry.Superior;

/** 共建对子: from proposal through plan and letter to in force, suspended and ended. */
@Path("/api/v1/pairings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "pairings", description = "共建对子 pairings of units with branches")
@Transactional
class PairingResource {

    private final Pairings pairings;
    private final Measures measures;
    private final ProposingPairings proposing;
    private final Signatory signatory;
    private final ActivatingPairings activating;
    private final Parties parties;
    private final SideNames names;
    private final Superior superior;
    private final BusinessDay businessDay;
    private final Outbox outbox;
    private final IfMatch ifMatch;
    private final Pages pages;

    PairingResource(
            Pairings pairings,
            Measures measures,
            ProposingPairings proposing,
            Signatory signatory,
            ActivatingPairings activating,
            Parties parties,
            SideNames names,
            Superior superior,
            BusinessDay businessDay,
            Outbox outbox,
            IfMatch ifMatch,
            Pages pages) {
        this.pairings = pairings;
        this.measures = measures;
        this.proposing = proposing;
        this.signatory = signatory;
        this.activating = activating;
        this.parties = parties;
        this.names = names;
        this.superior = superior;
        this.businessDay = businessDay;
        this.outbox = outbox;
        this.ifMatch = ifMatch;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed("pairing:read")
    @Operation(operationId = "pairing_pairings_list", summary = "共建对子列表 List pairings")
    public Page<PairingView> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("state") State state,
            @QueryParam("unit") String unit,
            @QueryParam("branch") String branch,
            @QueryParam("division") String division,
            @Parameter(description = "截至某日的状态 as of a day; not a future one") @QueryParam("asOf") LocalDate asOf,
            @Parameter(description = "应考核而未考核 terms to be reviewed that are not") @QueryParam("reviewDue")
                    boolean reviewDue) {
        var today = businessDay.today();
        AsOf.come(asOf, today);
        var wanted = Criteria.afterId(pages.after(page))
                .where(Pairings.STANDING + ")", "asOf", asOf)
                .where(asOf == null ? "state = :state" : Pairings.STANDING + " and s.state = :state)", "state", state)
                .where(Pairings.REVIEW_DUE, "today", reviewDue ? today : null)
                .is("unitCode", unit)
                .is("branchCode", branch)
                .below("divisionCode", division);
        var found = pairings.find(wanted.query(), wanted.parameters())
                .range(0, page.fetch() - 1)
                .list();
        var called = names.of(found.stream()
                .flatMap(pairing -> Stream.of(pairing.unitCode, pairing.branchCode))
                .toList());
        return pages.page(page, found, pairing -> pairing.id.toString())
                .map(pairing ->
                        asOf == null ? PairingView.of(pairing, called) : PairingView.asOf(pairing, asOf, called));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("pairing:read")
    @Operation(operationId = "pairing_pairings_get", summary = "共建对子详情 Get a pairing")
    public PairingView get(UUID id) {
        return view(pairings.require(id));
    }

    @GET
    @Path("/{id}/plans")
    @PermissionsAllowed("pairing:read")
    @Operation(operationId = "pairing_pairings_plans", summary = "方案的各个版本 Every version of the plan")
    public Page<PlanVersionView> plans(UUID id, @BeanParam @Valid PageRequest page) {
        String after = pages.after(page);
        int last = after.isEmpty() ? 0 : Integer.parseInt(after);
        var found = pairings.require(id).plans.stream()
                .filter(plan -> plan.version > last)
                .limit(page.fetch())
                .toList();
        return pages.page(page, found, plan -> String.valueOf(plan.version)).map(PlanVersionView::of);
    }

    @GET
    @Path("/{id}/plans/{version}")
    @PermissionsAllowed("pairing:read")
    @Operation(operationId = "pairing_pairings_plan_version", summary = "方案的一个版本 One version of the plan")
    public PlanVersionView planVersion(UUID id, int version) {
        return pairings.require(id).plans.stream()
                .filter(plan -> plan.version == version)
                .findFirst()
                .map(PlanVersionView::of)
                .orElseThrow(Refusal::notFound);
    }

    @GET
    @Path("/{id}/letter")
    @PermissionsAllowed("pairing:read")
    @Operation(
            operationId = "pairing_pairings_letter",
            summary = "公布的责任书 The letter as it is published",
            description = "把 letter 按 RFC 8785 规范化，其 UTF-8 字节的 SHA-256 即 sha256。"
                    + "Canonicalise letter by RFC 8785: the SHA-256 of its UTF-8 bytes is sha256.")
    public PublishedLetter letter(UUID id) {
        var pairing = pairings.require(id);
        RuleViolation.rule(!pairing.plans.isEmpty(), "pairing-not-planned", "state", pairing.state);
        return PublishedLetter.of(pairing);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("pairing:write")
    @Operation(operationId = "pairing_pairings_propose", summary = "提出结对 Propose a pairing")
    public RestResponse<PairingView> propose(@NotNull @Valid ProposePairing request) {
        request.requireTwoSides();
        var view = view(proposing.propose(request));
        return Created.at("/api/v1/pairings/" + view.id(), view);
    }

    /**
     * Either side and the office above may write it, as both negotiate the plan until they have signed; a new version drops
     * the signatures under the one before.
     */
    @PUT
    @Path("/{id}/plan")
    @PermissionsAllowed("pairing:write")
    @Operation(operationId = "pairing_pairings_plan", summary = "制定共建方案 Put the joint plan")
    public PairingView plan(UUID id, @NotNull @Valid Plan plan) {
        var pairing = locked(id);
        parties.requirePartyOrAbove(pairing);
        measures.check(plan.undertakings());
        outbox.add(pairing.plan(plan, signatory.name(), businessDay.today()));
        return view(pairings.saved(pairing));
    }

    @POST
    @Path("/{id}/letter")
    @Idempotent
    @PermissionsAllowed("pairing:write")
    @Operation(operationId = "pairing_pairings_sign", summary = "签订共建责任书 Sign the responsibility letter")
    public RestResponse<PairingView> sign(UUID id, @NotNull @Valid SignLetter request) {
        var pairing = locked(id);
        var today = businessDay.today();
        var side = signatory.sideOf(pairing);
        pairing.sign(side, signatory.signer(pairing, side, today), request.planVersion(), today)
                .ifPresent(outbox::add);
        activating.activate(pairing, today);
        return RestResponse.ok(view(pairings.saved(pairing)));
    }

    @POST
    @Path("/{id}/suspension")
    @Idempotent
    @PermissionsAllowed("pairing:write")
    @Operation(operationId = "pairing_pairings_suspend", summary = "暂停 Suspend a pairing in force")
    public RestResponse<PairingView> suspend(UUID id, @NotNull @Valid GiveReason request) {
        var pairing = lockedFromAbove(id);
        outbox.add(pairing.suspend(request.reason(), signatory.name(), businessDay.today()));
        return RestResponse.ok(view(pairings.saved(pairing)));
    }

    @POST
    @Path("/{id}/resumption")
    @Idempotent
    @PermissionsAllowed("pairing:write")
    @Operation(operationId = "pairing_pairings_resume", summary = "恢复 Resume a suspended pairing")
    public RestResponse<PairingView> resume(UUID id) {
        var pairing = lockedFromAbove(id);
        outbox.add(pairing.resume(signatory.name(), businessDay.today()));
        return RestResponse.ok(view(pairings.saved(pairing)));
    }

    @POST
    @Path("/{id}/termination")
    @Idempotent
    @PermissionsAllowed("pairing:write")
    @Operation(operationId = "pairing_pairings_end", summary = "终止 End a pairing")
    public RestResponse<PairingView> end(UUID id, @NotNull @Valid GiveReason request) {
        var pairing = lockedFromAbove(id);
        outbox.add(pairing.end(request.reason(), signatory.name(), businessDay.today()));
        return RestResponse.ok(view(pairings.saved(pairing)));
    }

    /** Neither side suspends, resumes or ends alone what both have signed: that is for the town or county. */
    private Pairing lockedFromAbove(UUID id) {
        var pairing = locked(id);
        superior.requireAboveBranch(pairing.divisionCode);
        return pairing;
    }

    private PairingView view(Pairing pairing) {
        return PairingView.of(pairing, names.of(List.of(pairing.unitCode, pairing.branchCode)));
    }

    private Pairing locked(UUID id) {
        var pairing = pairings.lock(id);
        ifMatch.require(pairing.version);
        return pairing;
    }
}
