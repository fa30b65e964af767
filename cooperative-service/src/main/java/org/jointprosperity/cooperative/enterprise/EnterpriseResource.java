package org.jointprosperity.cooperative.enterprise;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

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
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.place.CurrentPlace;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.cooperative.neighbour.Kind;
import org.jointprosperity.cooperative.neighbour.Neighbours;

/** 企业 and 龙头企业. */
@Path("/api/v1/enterprises")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "enterprises", description = "企业与龙头企业 enterprises and lead enterprises")
@Transactional
class EnterpriseResource {

    private final Enterprises enterprises;
    private final EnteringEnterprises entering;
    private final Standings standings;
    private final Neighbours neighbours;
    private final CurrentPlace place;
    private final BusinessDay businessDay;
    private final Outbox outbox;
    private final IfMatch ifMatch;
    private final Pages pages;

    EnterpriseResource(
            Enterprises enterprises,
            EnteringEnterprises entering,
            Standings standings,
            Neighbours neighbours,
            CurrentPlace place,
            BusinessDay businessDay,
            Outbox outbox,
            IfMatch ifMatch,
            Pages pages) {
        this.enterprises = enterprises;
        this.entering = entering;
        this.standings = standings;
        this.neighbours = neighbours;
        this.place = place;
        this.businessDay = businessDay;
        this.outbox = outbox;
        this.ifMatch = ifMatch;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed("cooperative:read")
    @Operation(operationId = "cooperative_enterprises_list", summary = "企业列表 List enterprises")
    public Page<EnterpriseView> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("division") String division,
            @QueryParam("creditCode") String creditCode,
            @QueryParam("lead") @Parameter(description = "当日是否龙头企业 lead enterprises of the day") Boolean lead,
            @QueryParam("asOf") @Parameter(description = "以哪一日为准 as of which day") LocalDate asOf) {
        var day = businessDay.come(asOf) == null ? businessDay.today() : asOf;
        var wanted = Criteria.after("creditCode", pages.after(page))
                .below("divisionCode", division)
                .is("creditCode", creditCode)
                .where(
                        "id in (select s.enterpriseId from Standing s where s.lead = :lead and " + Standings.COUNTS
                                + ")",
                        "lead",
                        lead);
        if (lead != null) {
            wanted.parameters().put("asOf", day);
        }
        var found = enterprises.page(wanted, page.fetch());
        var said = standings.of(found.stream().map(Enterprise::id).toList(), day);
        return pages.page(page, found, Enterprise::creditCode)
                .map(enterprise -> EnterpriseView.of(enterprise, said.get(enterprise.id)));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("cooperative:read")
    @Operation(operationId = "cooperative_enterprises_get", summary = "企业详情 Get an enterprise")
    public EnterpriseView get(UUID id, @QueryParam("asOf") LocalDate asOf) {
        return view(enterprises.require(id), businessDay.come(asOf) == null ? businessDay.today() : asOf);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("cooperative:write")
    @Operation(operationId = "cooperative_enterprises_register", summary = "登记企业 Register an enterprise")
    public RestResponse<EnterpriseView> register(@NotNull @Valid EnterpriseDetails details) {
        var enterprise = entering.register(details);
        return Created.at("/api/v1/enterprises/" + enterprise.id, view(enterprise, businessDay.today()));
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed("cooperative:write")
    @Operation(operationId = "cooperative_enterprises_change", summary = "更改企业 Change an enterprise")
    public EnterpriseView change(UUID id, @NotNull @Valid EnterpriseDetails details) {
        var enterprise = enterprises.lock(id);
        ifMatch.require(enterprise.version);
        entering.change(enterprise, details);
        return view(enterprises.saved(enterprise), businessDay.today());
    }

    @POST
    @Path("/{id}/standings")
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("cooperative:write")
    @Operation(
            operationId = "cooperative_enterprises_state",
            summary = "报告是否龙头企业、有无党支部 State whether it leads, and its party branch")
    public RestResponse<StandingView> state(UUID id, @NotNull @Valid StateStanding statement) {
        var enterprise = enterprises.lock(id);
        place.require(enterprise.divisionCode, null);
        var today = businessDay.today();
        rule(!statement.since().isAfter(today), "date-in-the-future", "date", statement.since(), "today", today);
        if (statement.branch() != null) {
            neighbours.require(Kind.BRANCH, statement.branch());
        }
        var standing = new Standing(enterprise, statement, today);
        standings.persist(standing);
        outbox.add(standing.told(enterprise));
        return Created.at("/api/v1/enterprises/" + id + "/standings", StandingView.of(standing));
    }

    @GET
    @Path("/{id}/standings")
    @PermissionsAllowed("cooperative:read")
    @Operation(
            operationId = "cooperative_enterprises_standings",
            summary = "企业历次情况 Everything that was said of an enterprise")
    public Page<StandingView> standings(UUID id, @BeanParam @Valid PageRequest page) {
        enterprises.require(id);
        var found = standings.page(Criteria.afterId(pages.after(page)).is("enterpriseId", id), page.fetch());
        return pages.page(page, found, standing -> standing.id.toString()).map(StandingView::of);
    }

    private EnterpriseView view(Enterprise enterprise, LocalDate asOf) {
        return EnterpriseView.of(enterprise, standings.of(enterprise.id, asOf).orElse(null));
    }
}
