package org.jointprosperity.cooperative.capacity;

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
import org.jointprosperity.chassis.http.Idempotent;
import org.jointprosperity.chassis.http.Page;
import org.jointprosperity.chassis.http.PageRequest;
import org.jointprosperity.chassis.http.Pages;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.cooperative.base.Bases;

/** 基地产能: what one base brings forth. */
@Path("/api/v1/bases/{id}/capacities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "bases", description = "党群共富基地 shared-prosperity bases")
@Transactional
class CapacityResource {

    private final Bases bases;
    private final Capacities capacities;
    private final Outbox outbox;
    private final BusinessDay businessDay;
    private final Pages pages;

    CapacityResource(Bases bases, Capacities capacities, Outbox outbox, BusinessDay businessDay, Pages pages) {
        this.bases = bases;
        this.capacities = capacities;
        this.outbox = outbox;
        this.businessDay = businessDay;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed("cooperative:read")
    @Operation(operationId = "cooperative_capacities_list", summary = "历次产能 The capacities of a base")
    public Page<CapacityView> list(
            UUID id,
            @BeanParam @Valid PageRequest page,
            @QueryParam("asOf") @Parameter(description = "当日为准的 what counted on this day") LocalDate asOf) {
        bases.known(id);
        var found = capacities.page(id, businessDay.come(asOf), pages.after(page), page.fetch());
        return pages.page(page, found, capacity -> capacity.id.toString()).map(CapacityView::of);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("cooperative:write")
    @Operation(operationId = "cooperative_capacities_state", summary = "报告产能 State what a base brings forth")
    public RestResponse<CapacityView> state(UUID id, @NotNull @Valid StateCapacity statement) {
        var base = bases.known(id);
        var today = businessDay.today();
        rule(!statement.since().isAfter(today), "date-in-the-future", "date", statement.since(), "today", today);
        rule(
                !statement.since().isBefore(base.openedOn()),
                "before-opening",
                "date",
                statement.since(),
                "openedOn",
                base.openedOn());
        var capacity = new Capacity(id, statement, today);
        capacities.persist(capacity);
        outbox.add(capacity.told(base));
        return Created.at("/api/v1/bases/" + id + "/capacities", CapacityView.of(capacity));
    }
}
