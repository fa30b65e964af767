package org.jointprosperity.pairing.concern;

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
import org.jointprosperity.chassis.place.Caller;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.pairing.agreement.Parties;
import org.jointprosperity.pairing.history.AsOf;
import org.jointprosperity.pairing.registry.Discretion;

/** 民情诉求: from open through in hand to solved or explained, and taken up again. Either side and the level above may act. */
@Path("/api/v1/concerns")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "concerns", description = "民情诉求 concerns heard on visits")
@Transactional
class ConcernResource {

    private static final String OVERDUE = "state = IN_HAND and dueOn < :today";

    /** Of the last step that had been taken by the day {@code :asOf}. */
    private static final String LAST_STEP =
            """
            (select %s from Concern o join o.steps s where o.id = c.id and s.takenOn <= :asOf
              order by index(s) desc limit 1)""";

    private static final String STATE_THEN = LAST_STEP.formatted("s.state") + " = :state";
    private static final String OVERDUE_THEN =
            LAST_STEP.formatted("case when s.state = IN_HAND and s.dueOn < :asOf then 1 else 0 end") + " = 1";

    private final Concerns concerns;
    private final Caller caller;
    private final Discretion discretion;
    private final Parties parties;
    private final BusinessDay businessDay;
    private final Outbox outbox;
    private final IfMatch ifMatch;
    private final Pages pages;

    ConcernResource(
            Concerns concerns,
            Caller caller,
            Discretion discretion,
            Parties parties,
            BusinessDay businessDay,
            Outbox outbox,
            IfMatch ifMatch,
            Pages pages) {
        this.concerns = concerns;
        this.caller = caller;
        this.discretion = discretion;
        this.parties = parties;
        this.businessDay = businessDay;
        this.outbox = outbox;
        this.ifMatch = ifMatch;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed("pairing:read")
    @Operation(operationId = "pairing_concerns_list", summary = "民情诉求列表 List concerns")
    public Page<ConcernView> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("visit") UUID visit,
            @QueryParam("branch") String branch,
            @QueryParam("unit") String unit,
            @QueryParam("division") String division,
            @QueryParam("state") ConcernState state,
            @QueryParam("overdue") @Parameter(description = "只列已过期限的。Only those whose due day has passed.")
                    boolean overdue,
            @Parameter(description = AsOf.DESCRIPTION) @QueryParam("asOf") LocalDate asOf) {
        AsOf.come(asOf, today());
        var wanted = Criteria.afterId(pages.after(page))
                .is("visitId", visit)
                .is("branchCode", branch)
                .is("unitCode", unit)
                .below("divisionCode", division)
                .where(asOf == null ? "state = :state" : STATE_THEN, "state", state)
                .where("heardOn <= :asOf", "asOf", asOf);
        if (overdue) {
            wanted.where(
                    asOf == null ? OVERDUE : OVERDUE_THEN,
                    asOf == null ? "today" : "asOf",
                    asOf == null ? today() : asOf);
        }
        var found = concerns.find("from Concern c where " + wanted.query(), wanted.parameters())
                .range(0, page.fetch() - 1)
                .list();
        return pages.page(page, found, concern -> concern.id.toString())
                .map(concern -> asOf == null ? ConcernView.of(concern) : ConcernView.asOf(concern, asOf))
                .map(this::shown);
    }

    private ConcernView shown(ConcernView concern) {
        return discretion.shows(concern.counterpart(), concern.member()) ? concern : concern.withoutWords();
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("pairing:read")
    @Operation(operationId = "pairing_concerns_get", summary = "民情诉求详情 Get a concern")
    public ConcernView get(UUID id) {
        return shown(ConcernView.of(concerns.require(id)));
    }

    @POST
    @Path("/{id}/assignment")
    @Idempotent
    @PermissionsAllowed("pairing:write")
    @Operation(operationId = "pairing_concerns_assign", summary = "交办 Take a concern in hand")
    public RestResponse<ConcernView> assign(UUID id, @NotNull @Valid AssignConcern request) {
        var concern = locked(id);
        concern.assign(request.handler(), request.dueOn(), caller.who(), today());
        return stands(concern);
    }

    @POST
    @Path("/{id}/solution")
    @Idempotent
    @PermissionsAllowed("pairing:write")
    @Operation(operationId = "pairing_concerns_solve", summary = "办结 Solve a concern")
    public RestResponse<ConcernView> solve(UUID id, @NotNull @Valid SolveConcern request) {
        var concern = locked(id);
        outbox.add(concern.solve(request.answer(), caller.who(), today()));
        return stands(concern);
    }

    @POST
    @Path("/{id}/explanation")
    @Idempotent
    @PermissionsAllowed("pairing:write")
    @Operation(operationId = "pairing_concerns_explain", summary = "说明不能解决的原因 Explain why a concern cannot be solved")
    public RestResponse<ConcernView> explain(UUID id, @NotNull @Valid ReasonOfConcern request) {
        var concern = locked(id);
        outbox.add(concern.explain(request.reason(), caller.who(), today()));
        return stands(concern);
    }

    @POST
    @Path("/{id}/reopening")
    @Idempotent
    @PermissionsAllowed("pairing:write")
    @Operation(operationId = "pairing_concerns_reopen", summary = "重新办理 Take a closed concern up again")
    public RestResponse<ConcernView> reopen(UUID id, @NotNull @Valid ReasonOfConcern request) {
        var concern = locked(id);
        outbox.add(concern.reopen(request.reason(), caller.who(), today()));
        return stands(concern);
    }

    private Concern locked(UUID id) {
        var concern = concerns.lock(id);
        ifMatch.require(concern.version);
        parties.requirePartyOrAbove(concern.unitCode, concern.branchCode, concern.divisionCode);
        return concern;
    }

    private RestResponse<ConcernView> stands(Concern concern) {
        return RestResponse.ok(ConcernView.of(concerns.saved(concern)));
    }

    private LocalDate today() {
        return businessDay.today();
    }
}
