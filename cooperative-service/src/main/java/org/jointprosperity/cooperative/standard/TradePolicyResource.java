package org.jointprosperity.cooperative.standard;

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
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jointprosperity.chassis.http.Created;
import org.jointprosperity.chassis.http.Criteria;
import org.jointprosperity.chassis.http.Idempotent;
import org.jointprosperity.chassis.http.Page;
import org.jointprosperity.chassis.http.PageRequest;
import org.jointprosperity.chassis.http.Pages;
import org.jointprosperity.chassis.place.CurrentPlace;
import org.jointprosperity.chassis.time.BusinessDay;

/** 订单政策. */
@Path("/api/v1/order-policies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "order-policies", description = "订单政策 policies of orders")
@Transactional
class TradePolicyResource {

    private final TradePolicies policies;
    private final CurrentPlace place;
    private final BusinessDay businessDay;
    private final Pages pages;

    TradePolicyResource(TradePolicies policies, CurrentPlace place, BusinessDay businessDay, Pages pages) {
        this.policies = policies;
        this.place = place;
        this.businessDay = businessDay;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed("cooperative:read")
    @Operation(operationId = "cooperative_order_policies_list", summary = "订单政策列表 List policies of orders")
    public Page<TradePolicyView> list(@BeanParam @Valid PageRequest page) {
        var wanted = Criteria.afterId(pages.after(page));
        return pages.page(page, policies.page(wanted, page.fetch()), each -> each.id.toString())
                .map(TradePolicyView::of);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("cooperative:admin")
    @Operation(
            operationId = "cooperative_order_policies_set",
            summary = "规定订单政策 Lay down policies of orders",
            description = "不可更改，以后来的代替。Never changed; a later one takes its place.")
    public RestResponse<TradePolicyView> set(@NotNull @Valid SetTradePolicy request) {
        Jurisdiction.requireCountyOrTown(request.jurisdiction());
        place.require(request.jurisdiction().value(), null);
        Jurisdiction.requireAhead(request.effectiveFrom(), businessDay.today());
        rule(
                !policies.exists(request),
                "already-registered",
                "number",
                request.jurisdiction().value());
        var added = new TradePolicy(request);
        policies.persist(added);
        return Created.at("/api/v1/order-policies", TradePolicyView.of(added));
    }
}
