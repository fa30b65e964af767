package org.jointprosperity.pairing.registry;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jointprosperity.chassis.http.Created;
import org.jointprosperity.chassis.http.Idempotent;
import org.jointprosperity.chassis.http.IfMatch;
import org.jointprosperity.chassis.http.Page;
import org.jointprosperity.chassis.http.PageRequest;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.pairing.history.History;
import org.jointprosperity.pairing.history.Kind;
import org.jointprosperity.pairing.history.Register;
import org.jointprosperity.pairing.history.StateView;
import org.jointprosperity.pairing.history.Wanted;

/** 农户 rural households. */
@Path("/api/v1/households")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "households", description = "农户 rural households")
@Transactional
class HouseholdResource {

    private final Households households;
    private final Branches branches;
    private final MovingHouseholds moving;
    private final BusinessDay businessDay;
    private final Outbox outbox;
    private final IfMatch ifMatch;
    private final History history;
    private final Register<Household, HouseholdView> register;

    HouseholdResource(
            Households households,
            Branches branches,
            MovingHouseholds moving,
            BusinessDay businessDay,
            Outbox outbox,
            IfMatch ifMatch,
            History history) {
        this.households = households;
        this.branches = branches;
        this.moving = moving;
        this.businessDay = businessDay;
        this.outbox = outbox;
        this.ifMatch = ifMatch;
        this.history = history;
        this.register = new Register<>(
                Kind.HOUSEHOLD, households, "Household", "number", HouseholdView::of, HouseholdView.class);
    }

    @GET
    @PermissionsAllowed("pairing:read")
    @Operation(operationId = "pairing_households_list", summary = "农户列表 List rural households")
    public Page<HouseholdView> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("branch") String branch,
            @QueryParam("division") String division,
            @QueryParam("number") String number,
            @QueryParam("asOf") LocalDate asOf) {
        var wanted =
                new Wanted().is("branchCode", "branch", branch).below(division).is("number", number);
        return history.page(page, asOf, register, wanted);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("pairing:read")
    @Operation(operationId = "pairing_households_get", summary = "农户详情 Get one of the rural households")
    public HouseholdView get(UUID id, @QueryParam("asOf") LocalDate asOf) {
        return history.get(register, id, asOf);
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed("pairing:read")
    @Operation(
            operationId = "pairing_households_history",
            summary = "农户的历次状态 The states, with their days, of one of the rural households")
    public Page<StateView<HouseholdView>> history(UUID id, @BeanParam @Valid PageRequest page) {
        return history.states(page, register, id);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("pairing:write")
    @Operation(operationId = "pairing_households_register", summary = "登记农户 Register one of the rural households")
    public RestResponse<HouseholdView> register(@NotNull @Valid HouseholdDetails details) {
        var branch = branch(details);
        households.requireFree(details.number());
        var household = new Household(details.number(), branch, businessDay.today());
        outbox.add(household.registered());
        var view = HouseholdView.of(NewEntry.saved(households, household));
        return Created.at("/api/v1/households/" + view.id(), view);
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed("pairing:write")
    @Operation(operationId = "pairing_households_change", summary = "更改农户 Change one of the rural households")
    public HouseholdView change(UUID id, @NotNull @Valid HouseholdDetails details) {
        var household = households.lock(id);
        ifMatch.require(household.version);
        household.standing.requireLive(household.number);
        RuleViolation.rule(household.number.equals(details.number()), "number-fixed", "number", household.number);
        moving.move(household, branch(details));
        return HouseholdView.of(households.saved(household));
    }

    private Branch branch(HouseholdDetails details) {
        String code = details.branch();
        return branches.byCode(code).orElseThrow(() -> branches.missing(code));
    }
}
