package org.jointprosperity.cooperative.claim;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jointprosperity.chassis.http.Criteria;
import org.jointprosperity.chassis.http.Idempotent;
import org.jointprosperity.chassis.http.IfMatch;
import org.jointprosperity.chassis.http.Page;
import org.jointprosperity.chassis.http.PageRequest;
import org.jointprosperity.chassis.http.Pages;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.place.CurrentPlace;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.cooperative.household.Superior;
import org.jointprosperity.cooperative.income.Origin;
import org.jointprosperity.cooperative.order.Discretion;
import org.jointprosperity.cooperative.order.Earning;

/** 差价追索. */
@Path("/api/v1/price-claims")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "price-claims", description = "差价追索 claims of the difference to the floor price")
@Transactional
class PriceClaimResource {

    private final PriceClaims claims;
    private final Superior superior;
    private final Discretion discretion;
    private final Earning earning;
    private final CurrentPlace place;
    private final BusinessDay businessDay;
    private final Outbox outbox;
    private final IfMatch ifMatch;
    private final Pages pages;

    PriceClaimResource(
            PriceClaims claims,
            Superior superior,
            Discretion discretion,
            Earning earning,
            CurrentPlace place,
            BusinessDay businessDay,
            Outbox outbox,
            IfMatch ifMatch,
            Pages pages) {
        this.claims = claims;
        this.superior = superior;
        this.discretion = discretion;
        this.earning = earning;
        this.place = place;
        this.businessDay = businessDay;
        this.outbox = outbox;
        this.ifMatch = ifMatch;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed("cooperative:read")
    @Operation(operationId = "cooperative_claims_list", summary = "差价追索列表 List claims")
    public Page<PriceClaimView> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("division") String division,
            @QueryParam("order") String order,
            @QueryParam("buyer") String buyer,
            @QueryParam("supplier") String supplier,
            @QueryParam("state") ClaimState state) {
        var wanted = Criteria.afterId(pages.after(page))
                .below("parties.divisionCode", division)
                .is("orderNumber", order)
                .is("parties.unitCode", buyer)
                .is("parties.supplierNumber", supplier)
                .is("state", state);
        return pages.page(page, claims.page(wanted, page.fetch()), claim -> claim.id.toString())
                .map(this::view);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("cooperative:read")
    @Operation(operationId = "cooperative_claims_get", summary = "差价追索详情 Get a claim")
    public PriceClaimView get(UUID id) {
        return view(claims.require(id));
    }

    @POST
    @Path("/{id}/payment")
    @Idempotent
    @PermissionsAllowed("cooperative:write")
    @Operation(operationId = "cooperative_claims_pay", summary = "补付差价 Pay the difference")
    public RestResponse<PriceClaimView> pay(UUID id, @NotNull @Valid PayClaim payment) {
        var claim = locked(id);
        place.require(claim.parties.divisionCode(), null);
        outbox.add(claim.pay(payment, businessDay.today()));
        earning.book(
                claim.parties, claim.differenceFen, payment.paidOn(), new Origin("PRICE_CLAIM", claim.deliveryNumber));
        return RestResponse.ok(view(claims.saved(claim)));
    }

    @POST
    @Path("/{id}/waiver")
    @Idempotent
    @PermissionsAllowed("cooperative:write")
    @Operation(
            operationId = "cooperative_claims_waive",
            summary = "免除追索 Waive a claim",
            description = "由村以上免除，须说明理由。For a level above the village, with a reason.")
    public RestResponse<PriceClaimView> waive(UUID id, @NotNull @Valid WaiveClaim waiver) {
        var claim = locked(id);
        superior.requireAbove(claim.parties.divisionCode());
        outbox.add(claim.waive(waiver, businessDay.today()));
        return RestResponse.ok(view(claims.saved(claim)));
    }

    private PriceClaim locked(UUID id) {
        var claim = claims.lock(id);
        ifMatch.require(claim.version);
        return claim;
    }

    private PriceClaimView view(PriceClaim claim) {
        return PriceClaimView.of(claim, discretion.shows(claim.parties));
    }
}
