package org.jointprosperity.pairing.undertaking;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.pairing.history.AsOf;
import org.jointprosperity.pairing.registry.Branches;

/** 分配: where several units support one branch, the branch says for whose undertaking a base or household counts. */
@Path("/api/v1/undertakings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "undertakings", description = "承诺事项 undertakings of signed letters")
@Transactional
class AllotmentResource {

    private final Undertakings undertakings;
    private final Allotments allotments;
    private final AllottingFacts allotting;
    private final Subjects subjects;
    private final Bases bases;
    private final KnownCertifications certifications;
    private final Branches branches;
    private final Party party;
    private final BusinessDay businessDay;
    private final IfMatch ifMatch;
    private final Pages pages;

    AllotmentResource(
            Undertakings undertakings,
            Allotments allotments,
            AllottingFacts allotting,
            Subjects subjects,
            Bases bases,
            KnownCertifications certifications,
            Branches branches,
            Party party,
            BusinessDay businessDay,
            IfMatch ifMatch,
            Pages pages) {
        this.undertakings = undertakings;
        this.allotments = allotments;
        this.allotting = allotting;
        this.subjects = subjects;
        this.bases = bases;
        this.certifications = certifications;
        this.branches = branches;
        this.party = party;
        this.businessDay = businessDay;
        this.ifMatch = ifMatch;
        this.pages = pages;
    }

    @GET
    @Path("/unallotted")
    @PermissionsAllowed("pairing:read")
    @Operation(
            operationId = "pairing_undertakings_unallotted",
            summary = "待分配的基地与户 List bases and households that wait to be allotted")
    public Page<UnallottedView> unallotted(
            @QueryParam("branch") @NotNull String branch, @BeanParam @Valid PageRequest page) {
        var village = branches.byCode(branch)
                .orElseThrow(() -> new RuleViolation("branch-unknown").with("number", branch))
                .divisionCode();
        return pages.page(page, waiting(branch, village, pages.after(page), page.fetch()), UnallottedView::key);
    }

    /** Bases first, then households, behind the key of the page before. */
    private List<UnallottedView> waiting(String branch, String village, String after, int most) {
        var waiting = new ArrayList<UnallottedView>();
        if (!after.startsWith(Allotment.Kind.HOUSEHOLD.name())) {
            bases.unallotted(branch, village, number(after), most).stream()
                    .map(UnallottedView::of)
                    .forEach(waiting::add);
        }
        if (waiting.size() < most) {
            String behind = after.startsWith(Allotment.Kind.HOUSEHOLD.name()) ? number(after) : "";
            certifications.unallotted(branch, village, behind, most - waiting.size()).stream()
                    .map(UnallottedView::of)
                    .forEach(waiting::add);
        }
        return waiting;
    }

    private static String number(String key) {
        return key.substring(key.indexOf(':') + 1);
    }

    @GET
    @Path("/{id}/allotments")
    @PermissionsAllowed("pairing:read")
    @Operation(operationId = "pairing_undertakings_allotments", summary = "分配列表 List the allotments of an undertaking")
    public Page<AllotmentView> list(
            UUID id,
            @BeanParam @Valid PageRequest page,
            @Parameter(description = AsOf.DESCRIPTION) @QueryParam("asOf") LocalDate asOf) {
        AsOf.come(asOf, businessDay.today());
        var wanted = Criteria.afterId(pages.after(page))
                .is("undertakingId", undertakings.require(id).id)
                .where("madeOn <= :asOf", "asOf", asOf);
        var found = allotments
                .find(wanted.query(), wanted.parameters())
                .range(0, page.fetch() - 1)
                .list();
        return pages.page(page, found, allotment -> allotment.id.toString())
                .map(allotment -> asOf == null ? AllotmentView.of(allotment) : AllotmentView.asOf(allotment, asOf));
    }

    @GET
    @Path("/{id}/allotments/{allotment}")
    @PermissionsAllowed("pairing:read")
    @Operation(operationId = "pairing_undertakings_allotment", summary = "分配详情 Get an allotment")
    public AllotmentView get(UUID id, UUID allotment) {
        return AllotmentView.of(allotments.require(allotment, id));
    }

    @POST
    @Path("/{id}/allotments")
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("pairing:write")
    @Operation(
            operationId = "pairing_undertakings_allot",
            summary = "分配基地或户 Allot a base or household to an undertaking")
    public RestResponse<AllotmentView> allot(UUID id, @NotNull @Valid AllotSubject request) {
        var undertaking = undertakings.require(id);
        String by = party.allotter(undertaking, businessDay.today());
        rule((request.base() == null) != (request.household() == null), "allot-one-base-or-household");
        var view = AllotmentView.of(allotting.allot(undertaking, subject(request), by, request.reason()));
        return Created.at("/api/v1/undertakings/" + id + "/allotments/" + view.id(), view);
    }

    private Subject subject(AllotSubject request) {
        return request.base() != null
                ? subjects.base(request.base())
                        .orElseThrow(() -> new RuleViolation("base-unknown").with("number", request.base()))
                : subjects.household(request.household()).orElseThrow(() -> new RuleViolation("household-not-certified")
                        .with("number", request.household()));
    }

    @POST
    @Path("/{id}/allotments/{allotment}/withdrawal")
    @Idempotent
    @PermissionsAllowed("pairing:write")
    @Operation(operationId = "pairing_undertakings_withdraw_allotment", summary = "撤回分配 Take an allotment back")
    public RestResponse<AllotmentView> withdraw(UUID id, UUID allotment, @NotNull @Valid WithdrawAllotment request) {
        var withdrawn = allotments.lock(allotment, id);
        ifMatch.require(withdrawn.version);
        var undertaking = undertakings.lock(id);
        String by = party.allotter(undertaking, businessDay.today());
        allotting.withdraw(withdrawn, undertaking, by, request.reason());
        return RestResponse.ok(AllotmentView.of(withdrawn));
    }
}
