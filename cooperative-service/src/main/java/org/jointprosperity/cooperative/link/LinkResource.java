package org.jointprosperity.cooperative.link;

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
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.contracts.CreditCode;
import org.jointprosperity.cooperative.association.Associations;
import org.jointprosperity.cooperative.neighbour.Kind;
import org.jointprosperity.cooperative.neighbour.Neighbours;

/** 帮带关系: helping members and associations of households. */
@Path("/api/v1/household-links")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "household-links", description = "帮带党员与所属协会 helping members and associations of households")
@Transactional
class LinkResource {

    private final HouseholdLinks links;
    private final Neighbours neighbours;
    private final Associations associations;
    private final BusinessDay businessDay;
    private final IfMatch ifMatch;
    private final Pages pages;

    LinkResource(
            HouseholdLinks links,
            Neighbours neighbours,
            Associations associations,
            BusinessDay businessDay,
            IfMatch ifMatch,
            Pages pages) {
        this.links = links;
        this.neighbours = neighbours;
        this.associations = associations;
        this.businessDay = businessDay;
        this.ifMatch = ifMatch;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed("cooperative:read")
    @Operation(operationId = "cooperative_household_links_list", summary = "帮带关系列表 List links of households")
    public Page<LinkView> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("division") String division,
            @QueryParam("household") String household,
            @QueryParam("kind") LinkKind kind,
            @QueryParam("asOf") LocalDate asOf) {
        var wanted = Criteria.afterId(pages.after(page))
                .below("divisionCode", division)
                .is("householdNumber", household)
                .is("kind", kind)
                .where("startsOn <= :asOf and (endsOn is null or endsOn >= :asOf)", "asOf", businessDay.come(asOf));
        return pages.page(page, links.page(wanted, page.fetch()), link -> link.id.toString())
                .map(LinkView::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("cooperative:read")
    @Operation(operationId = "cooperative_household_links_get", summary = "帮带关系详情 Get a link")
    public LinkView get(UUID id) {
        return LinkView.of(links.require(id));
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("cooperative:write")
    @Operation(operationId = "cooperative_household_links_begin", summary = "登记帮带关系 Link a household")
    public RestResponse<LinkView> begin(@NotNull @Valid LinkHousehold request) {
        var today = businessDay.today();
        rule(!request.startsOn().isAfter(today), "date-in-the-future", "date", request.startsOn(), "today", today);
        var household = neighbours.require(Kind.HOUSEHOLD, request.household());
        if (request.kind() == LinkKind.HELPER) {
            var helper = neighbours.require(Kind.PERSON, request.target());
            rule(
                    !request.household().equals(helper.householdNumber()),
                    "link-to-itself",
                    "kind",
                    request.kind(),
                    "number",
                    request.target());
        } else {
            associations.requireStanding(new CreditCode(request.target()));
        }
        rule(
                links.isFree(request.kind(), request.household(), request.target(), request.startsOn()),
                "already-linked",
                "household",
                request.household(),
                "target",
                request.target());
        var link = new HouseholdLink(
                request.kind(),
                request.household(),
                request.target(),
                household.divisionCode(),
                request.startsOn(),
                null);
        links.persistAndFlush(link);
        return Created.at("/api/v1/household-links/" + link.id, LinkView.of(link));
    }

    @POST
    @Path("/{id}/end")
    @Idempotent
    @PermissionsAllowed("cooperative:write")
    @Operation(operationId = "cooperative_household_links_end", summary = "结束帮带关系 End a link")
    public RestResponse<LinkView> end(UUID id, @NotNull @Valid EndLink request) {
        var link = links.lock(id);
        ifMatch.require(link.version);
        link.end(request.endsOn(), businessDay.today());
        links.persistAndFlush(link);
        return RestResponse.ok(LinkView.of(link));
    }
}
