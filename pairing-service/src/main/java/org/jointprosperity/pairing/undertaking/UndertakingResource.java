package org.jointprosperity.pairing.undertaking;

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
import org.jboss.resteasy.reactive.RestResponse;
import org.jointprosperity.chassis.http.Criteria;
import org.jointprosperity.chassis.http.Idempotent;
import org.jointprosperity.chassis.http.IfMatch;
import org.jointprosperity.chassis.http.Page;
import org.jointprosperity.chassis.http.PageRequest;
import org.jointprosperity.chassis.http.Pages;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.pairing.history.AsOf;

/** 承诺事项: what signed letters promise and how far facts have moved it. */
@Path("/api/v1/undertakings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "undertakings", description = "承诺事项 undertakings of signed letters")
@Transactional
class UndertakingResource {

    private final Undertakings undertakings;
    private final UndertakingFacts facts;
    private final UndertakingPolicies policies;
    private final Party party;
    private final BusinessDay businessDay;
    private final Outbox outbox;
    private final IfMatch ifMatch;
    private final Pages pages;

    UndertakingResource(
            Undertakings undertakings,
            UndertakingFacts facts,
            UndertakingPolicies policies,
            Party party,
            BusinessDay businessDay,
            Outbox outbox,
            IfMatch ifMatch,
            Pages pages) {
        this.undertakings = undertakings;
        this.facts = facts;
        this.policies = policies;
        this.party = party;
        this.businessDay = businessDay;
        this.outbox = outbox;
        this.ifMatch = ifMatch;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed("pairing:read")
    @Operation(operationId = "pairing_undertakings_list", summary = "承诺事项列表 List undertakings")
    public Page<UndertakingView> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("unit") String unit,
            @QueryParam("branch") String branch,
            @QueryParam("division") String division,
            @QueryParam("pairing") UUID pairing,
            @QueryParam("state") UndertakingState state,
            @QueryParam("dueBefore") LocalDate dueBefore,
            @Parameter(description = AsOf.DESCRIPTION) @QueryParam("asOf") LocalDate asOf) {
        AsOf.come(asOf, businessDay.today());
        var wanted = Criteria.afterId(pages.after(page))
                .is("unitCode", unit)
                .is("branchCode", branch)
                .below("divisionCode", division)
                .is("pairingId", pairing)
                .where("dueOn < :dueBefore", "dueBefore", dueBefore)
                .where("signedOn <= :asOf", "asOf", asOf);
        if (asOf == null) {
            wanted.is("state", state);
        } else if (state != null) {
            wanted.where(UndertakingThen.condition(state), "asOf", asOf);
        }
        var found = undertakings
                .find("from Undertaking u where " + wanted.query(), wanted.parameters())
                .range(0, page.fetch() - 1)
                .list();
        var shown = pages.page(page, found, undertaking -> undertaking.id.toString());
        if (asOf == null) {
            return shown.map(UndertakingView::of);
        }
        var done = undertakings.done(
                found.stream().map(undertaking -> undertaking.id).toList(), asOf);
        return shown.map(
                undertaking -> UndertakingView.of(undertaking, then(undertaking, done.get(undertaking.id), asOf)));
    }

    /** The day on which it was met is on record, unless that was another one then. */
    private UndertakingThen then(Undertaking undertaking, long done, LocalDate asOf) {
        LocalDate metSince = null;
        if (done >= undertaking.quantityThousandths) {
            metSince = undertaking.metOn != null && !undertaking.metOn.isAfter(asOf)
                    ? undertaking.metOn
                    : undertaking.dayOfEnough(facts.of(undertaking, asOf));
        }
        return new UndertakingThen(asOf, done, metSince);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("pairing:read")
    @Operation(operationId = "pairing_undertakings_get", summary = "承诺事项详情 Get an undertaking")
    public UndertakingView get(UUID id) {
        return UndertakingView.of(undertakings.require(id));
    }

    @GET
    @Path("/{id}/facts")
    @PermissionsAllowed("pairing:read")
    @Operation(
            operationId = "pairing_undertakings_facts",
            summary = "进度依据 The facts behind an undertaking, which add up to what is done")
    public Page<FactView> facts(
            UUID id,
            @BeanParam @Valid PageRequest page,
            @Parameter(description = AsOf.DESCRIPTION) @QueryParam("asOf") LocalDate asOf) {
        AsOf.come(asOf, businessDay.today());
        var undertaking = undertakings.require(id);
        var wanted = Criteria.afterId(pages.after(page))
                .is("undertakingId", undertaking.id)
                .where("happenedOn <= :asOf", "asOf", asOf);
        var found = facts.find(wanted.query(), wanted.parameters())
                .range(0, page.fetch() - 1)
                .list();
        return pages.page(page, found, fact -> fact.id.toString()).map(FactView::of);
    }

    /** Only the superior finds a promise broken, and only after the grace that the county's policy grants. */
    @POST
    @Path("/{id}/review")
    @Idempotent
    @PermissionsAllowed("pairing:write")
    @Operation(operationId = "pairing_undertakings_review", summary = "评议承诺事项 Review an undertaking")
    public RestResponse<UndertakingView> review(UUID id, @NotNull @Valid ReviewUndertaking request) {
        var undertaking = undertakings.lock(id);
        ifMatch.require(undertaking.version);
        String reviewer = party.reviewer(undertaking);
        var today = businessDay.today();
        var review = new Review(request.finding(), request.reason(), today, reviewer);
        undertaking
                .review(review, policies.inForce(undertaking.divisionCode, today))
                .ifPresent(outbox::add);
        return RestResponse.ok(UndertakingView.of(undertakings.saved(undertaking)));
    }
}
