package org.jointprosperity.pairing.sharing;

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
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.pairing.agreement.Pairings;
import org.jointprosperity.pairing.agreement.Side;
import org.jointprosperity.pairing.agreement.Signatory;
import org.jointprosperity.pairing.history.AsOf;
import org.jointprosperity.pairing.programme.ProgrammeCodes;

/** 共享资源: each side of a pairing in force offers what it is strong in, and the other side uses it. */
@Path("/api/v1/resource-offers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "resource-offers", description = "城乡资源共享 resources both sides share")
@Transactional
class OfferResource {

    private static final String KIND = "SHARED_RESOURCE";

    private final Offers offers;
    private final Pairings pairings;
    private final Signatory signatory;
    private final ProgrammeCodes codes;
    private final BusinessDay businessDay;
    private final IfMatch ifMatch;
    private final Pages pages;

    OfferResource(
            Offers offers,
            Pairings pairings,
            Signatory signatory,
            ProgrammeCodes codes,
            BusinessDay businessDay,
            IfMatch ifMatch,
            Pages pages) {
        this.offers = offers;
        this.pairings = pairings;
        this.signatory = signatory;
        this.codes = codes;
        this.businessDay = businessDay;
        this.ifMatch = ifMatch;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed("pairing:read")
    @Operation(operationId = "pairing_resource_offers_list", summary = "共享资源列表 List offers")
    public Page<OfferView> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("pairing") UUID pairing,
            @QueryParam("unit") String unit,
            @QueryParam("branch") String branch,
            @QueryParam("side") Side side,
            @QueryParam("kind") String kind,
            @Parameter(description = AsOf.DESCRIPTION) @QueryParam("asOf") LocalDate asOf) {
        AsOf.come(asOf, businessDay.today());
        var wanted = Criteria.afterId(pages.after(page))
                .is("pairingId", pairing)
                .is("unitCode", unit)
                .is("branchCode", branch)
                .is("side", side)
                .is("kind", kind)
                .where("(madeOn <= :asOf or offeredFrom <= :asOf)", "asOf", asOf);
        var found = offers.find(wanted.query(), wanted.parameters())
                .range(0, page.fetch() - 1)
                .list();
        return pages.page(page, found, offer -> offer.id.toString())
                .map(offer -> asOf == null ? OfferView.of(offer) : OfferView.asOf(offer, asOf));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("pairing:read")
    @Operation(operationId = "pairing_resource_offers_get", summary = "共享资源详情 Get an offer")
    public OfferView get(UUID id) {
        return OfferView.of(offers.require(id));
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("pairing:write")
    @Operation(operationId = "pairing_resource_offers_offer", summary = "提供资源 Offer a resource")
    public RestResponse<OfferView> offer(@NotNull @Valid MakeOffer request) {
        var within = pairings.require(request.pairing());
        var side = signatory.sideOf(within);
        var today = businessDay.today();
        rule(
                codes.has(KIND, request.kind(), today),
                "code-unknown",
                "code",
                request.kind(),
                "codes",
                codes.codes(KIND, today));
        var view = OfferView.of(offers.saved(new Offer(within, side, request, today)));
        return Created.at("/api/v1/resource-offers/" + view.id(), view);
    }

    @POST
    @Path("/{id}/uses")
    @Idempotent
    @PermissionsAllowed("pairing:write")
    @Operation(operationId = "pairing_resource_offers_use", summary = "使用资源 Note a use by the other side")
    public RestResponse<OfferView> use(UUID id, @NotNull @Valid UseOffer request) {
        var offer = locked(id);
        var within = pairings.require(offer.pairingId);
        offer.use(within, signatory.sideOf(within), request, businessDay.today());
        return RestResponse.ok(OfferView.of(offers.saved(offer)));
    }

    @POST
    @Path("/{id}/ending")
    @Idempotent
    @PermissionsAllowed("pairing:write")
    @Operation(operationId = "pairing_resource_offers_end", summary = "停止提供 End an offer after today")
    public RestResponse<OfferView> end(UUID id) {
        var offer = locked(id);
        if (signatory.sideOf(pairings.require(offer.pairingId)) != offer.side) {
            throw offer.side == Side.URBAN
                    ? new Refusal(403, "reserved-for-the-unit").with("unit", offer.unitCode)
                    : new Refusal(403, "reserved-for-the-branch").with("branch", offer.branchCode);
        }
        offer.endOn(businessDay.today());
        return RestResponse.ok(OfferView.of(offers.saved(offer)));
    }

    private Offer locked(UUID id) {
        var offer = offers.lock(id);
        ifMatch.require(offer.version);
        return offer;
    }
}
