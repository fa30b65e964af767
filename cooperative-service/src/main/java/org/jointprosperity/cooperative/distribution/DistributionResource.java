package org.jointprosperity.cooperative.distribution;

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
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.place.CurrentPlace;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.cooperative.association.Associations;
import org.jointprosperity.cooperative.association.Cooperative;
import org.jointprosperity.cooperative.neighbour.OwnAmounts;
import org.jointprosperity.cooperative.surplus.SurplusLaw;
import org.jointprosperity.cooperative.trade.TradeYears;

/** 盈余分配方案: drafted, put before the assembly, settled by its decision. */
@Path("/api/v1/distributions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "distributions", description = "盈余分配 distributions of a cooperative's surplus")
@Transactional
class DistributionResource {

    private final Distributions distributions;
    private final DistributionShares shares;
    private final ReckoningDistributions reckoning;
    private final Associations associations;
    private final TradeYears years;
    private final OwnAmounts amounts;
    private final SurplusLaw law;
    private final CurrentPlace place;
    private final BusinessDay businessDay;
    private final Outbox outbox;
    private final IfMatch ifMatch;
    private final Pages pages;

    DistributionResource(
            Distributions distributions,
            DistributionShares shares,
            ReckoningDistributions reckoning,
            Associations associations,
            TradeYears years,
            OwnAmounts amounts,
            SurplusLaw law,
            CurrentPlace place,
            BusinessDay businessDay,
            Outbox outbox,
            IfMatch ifMatch,
            Pages pages) {
        this.distributions = distributions;
        this.shares = shares;
        this.reckoning = reckoning;
        this.associations = associations;
        this.years = years;
        this.amounts = amounts;
        this.law = law;
        this.place = place;
        this.businessDay = businessDay;
        this.outbox = outbox;
        this.ifMatch = ifMatch;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed("cooperative:read")
    @Operation(operationId = "cooperative_distributions_list", summary = "盈余分配方案列表 List distributions")
    public Page<DistributionView> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("association") UUID association,
            @QueryParam("year") Integer year,
            @QueryParam("state") State state,
            @QueryParam("division") String division) {
        var wanted = Criteria.afterId(pages.after(page))
                .is("associationId", association)
                .is("year", year)
                .is("state", state)
                .below("divisionCode", division);
        var found = distributions
                .find(wanted.query(), wanted.parameters())
                .range(0, page.fetch() - 1)
                .list();
        return pages.page(page, found, distribution -> distribution.id.toString())
                .map(DistributionView::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("cooperative:read")
    @Operation(operationId = "cooperative_distributions_get", summary = "盈余分配方案详情 Get a distribution")
    public DistributionView get(UUID id) {
        return DistributionView.of(distributions.require(id));
    }

    @GET
    @Path("/{id}/reckoning")
    @PermissionsAllowed("cooperative:read")
    @Operation(
            operationId = "cooperative_distributions_reckoning",
            summary = "核算结果；草案按现有账目试算 What it comes to; a draft is reckoned from the books as they are")
    public ReckoningView reckoning(UUID id) {
        var distribution = distributions.require(id);
        return distribution.state == State.DRAFT
                ? ReckoningView.of(reckoning.reckon(distribution, businessDay.today()))
                : ReckoningView.frozen(distribution);
    }

    @GET
    @Path("/{id}/shares")
    @PermissionsAllowed("cooperative:read")
    @Operation(
            operationId = "cooperative_distributions_shares",
            summary = "各成员盈余返还；草案按现有账目试算 What each member gets; a draft is reckoned from the books as they are")
    public Page<ShareView> shares(UUID id, @BeanParam @Valid PageRequest page) {
        var distribution = distributions.require(id);
        var after = pages.after(page);
        var found = distribution.state == State.DRAFT
                ? reckoning.reckon(distribution, businessDay.today()).division().shares().stream()
                        .filter(share -> share.stake().member().compareTo(after) > 0)
                        .limit(page.fetch())
                        .map(KeptShare::unbooked)
                        .toList()
                : shares.after(id, after, page.fetch());
        return pages.page(page, found, KeptShare::member).map(share -> ShareView.of(share, amounts));
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("cooperative:write")
    @Operation(operationId = "cooperative_distributions_draft", summary = "拟定盈余分配方案 Draft a distribution")
    public RestResponse<DistributionView> draft(@NotNull @Valid DraftDistribution request) {
        var cooperative = associations.openCooperative(request.association());
        place.require(cooperative.divisionCode(), null);
        distributions.requireNoLaterYear(cooperative.id(), request.year());
        var today = businessDay.today();
        var least = law.patronage(today, cooperative.divisionCode());
        var distribution = new Distribution(
                cooperative,
                associations.organisation(cooperative.id()).foundedOn(),
                request.year(),
                distributions.nextRevision(cooperative.id(), request.year()),
                request.terms().terms(),
                least,
                today);
        distributions.requireLossesCarriedOn(distribution, least);
        distributions.drafted(distribution);
        return Created.at("/api/v1/distributions/" + distribution.id, DistributionView.of(distribution));
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed("cooperative:write")
    @Operation(operationId = "cooperative_distributions_redraft", summary = "更改草案 Change a draft")
    public DistributionView redraft(UUID id, @NotNull @Valid DistributionTerms terms) {
        openCooperativeOf(id);
        var distribution = locked(id);
        var least = law.patronage(businessDay.today(), distribution.divisionCode);
        distributions.requireNoLaterYear(distribution.associationId, distribution.year);
        distributions.requireLossesCarriedOn(distribution.associationId, distribution.year, terms.terms(), least);
        distribution.redraft(terms.terms(), least);
        return DistributionView.of(distributions.saved(distribution));
    }

    @POST
    @Path("/{id}/proposal")
    @Idempotent
    @PermissionsAllowed("cooperative:write")
    @Operation(
            operationId = "cooperative_distributions_propose",
            summary = "提交成员大会 Put it before the assembly",
            description = "按当日账目核算并冻结各成员份额与表决权名册；评议服务据此开启成员大会决策。该年度交易同时封账。"
                    + "Shares and roll are frozen as of this day and the assembly's decision opens in evaluation-service;"
                    + " the year takes no more trades.")
    public RestResponse<DistributionView> propose(UUID id) {
        var cooperative = openCooperativeOf(id);
        var distribution = locked(id);
        distributions.requireNoOtherYear(distribution);
        distributions.requireNoLaterYear(distribution.associationId, distribution.year);
        var today = businessDay.today();
        distributions.requireLossesCarriedOn(distribution, law.patronage(today, distribution.divisionCode));
        years.close(cooperative, distribution.year);
        var reckoned = reckoning.reckon(distribution, today);
        var proposed = distribution.propose(reckoned, today);
        distributions.saved(distribution);
        shares.keep(distribution, reckoned.division());
        outbox.add(proposed);
        return RestResponse.ok(DistributionView.of(distribution));
    }

    private Cooperative openCooperativeOf(UUID id) {
        return associations.openCooperative(distributions.associationOf(id).orElseThrow(Refusal::notFound));
    }

    private Distribution locked(UUID id) {
        var distribution = distributions.lock(id);
        place.require(distribution.divisionCode, null);
        ifMatch.require(distribution.version);
        return distribution;
    }
}
