package org.jointprosperity.cooperative.servicing;

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
import org.jointprosperity.chassis.http.Page;
import org.jointprosperity.chassis.http.PageRequest;
import org.jointprosperity.chassis.http.Pages;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.cooperative.association.Associations;

/** 服务: what one association or cooperative did for its members. */
@Path("/api/v1/associations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "services-rendered", description = "协会与合作社的服务 services of associations and cooperatives")
@Transactional
class ServiceResource {

    private final Associations associations;
    private final RenderedServices services;
    private final Outbox outbox;
    private final BusinessDay businessDay;
    private final Pages pages;

    ServiceResource(
            Associations associations, RenderedServices services, Outbox outbox, BusinessDay businessDay, Pages pages) {
        this.associations = associations;
        this.services = services;
        this.outbox = outbox;
        this.businessDay = businessDay;
        this.pages = pages;
    }

    @GET
    @Path("/service-codes")
    @PermissionsAllowed("cooperative:read")
    @Operation(operationId = "cooperative_services_codes", summary = "服务种类代码 Codes of services")
    public List<ServiceCodeView> codes() {
        return services.codes().stream().map(ServiceCodeView::of).toList();
    }

    @GET
    @Path("/{id}/services")
    @PermissionsAllowed("cooperative:read")
    @Operation(operationId = "cooperative_services_list", summary = "服务记录 Services rendered")
    public Page<RenderedServiceView> list(
            UUID id,
            @BeanParam @Valid PageRequest page,
            @QueryParam("service") String service,
            @QueryParam("asOf") @Parameter(description = "当日及以前的 rendered by this day") LocalDate asOf) {
        associations.known(id);
        var wanted = Criteria.afterId(pages.after(page))
                .is("associationId", id)
                .is("service", service)
                .where("renderedOn <= :asOf", "asOf", businessDay.come(asOf));
        var found = services.page(wanted, page.fetch());
        return pages.page(page, found, each -> each.id.toString()).map(RenderedServiceView::of);
    }

    @POST
    @Path("/{id}/services")
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("cooperative:write")
    @Operation(operationId = "cooperative_services_render", summary = "记录服务 Enter a service")
    public RestResponse<RenderedServiceView> render(UUID id, @NotNull @Valid RenderService rendering) {
        var association = associations.open(id);
        var today = businessDay.today();
        rule(
                !rendering.renderedOn().isAfter(today),
                "date-in-the-future",
                "date",
                rendering.renderedOn(),
                "today",
                today);
        rule(
                !rendering.renderedOn().isBefore(association.foundedOn()),
                "before-foundation",
                "date",
                rendering.renderedOn(),
                "foundedOn",
                association.foundedOn());
        services.requireCode(rendering.service());
        var service = new RenderedService(id, rendering, today);
        services.persist(service);
        outbox.add(service.rendered(association));
        return entered(id, service);
    }

    @POST
    @Path("/{id}/services/{service}/reversal")
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("cooperative:write")
    @Operation(operationId = "cooperative_services_reverse", summary = "冲销服务记录 Take the entry of a service back")
    public RestResponse<RenderedServiceView> reverse(UUID id, UUID service, @NotNull @Valid ReverseService request) {
        var association = associations.open(id);
        var original = services.require(id, service);
        rule(!original.isReversal(), "reversal-not-reversible");
        rule(!services.isReversed(service), "entry-already-reversed");
        var reversal = original.takenBack(request.reason(), businessDay.today());
        services.persistAndFlush(reversal);
        outbox.add(reversal.reversed(association));
        return entered(id, reversal);
    }

    private static RestResponse<RenderedServiceView> entered(UUID association, RenderedService service) {
        return Created.at("/api/v1/associations/" + association + "/services", RenderedServiceView.of(service));
    }
}
