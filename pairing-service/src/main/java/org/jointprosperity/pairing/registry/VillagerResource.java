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

/** 农村党员群众 rural members and villagers. */
@Path("/api/v1/villagers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "villagers", description = "农村党员群众 rural members and villagers")
@Transactional
class VillagerResource {

    private final Villagers villagers;
    private final Households households;
    private final ChangingPeople changing;
    private final BusinessDay businessDay;
    private final Outbox outbox;
    private final IfMatch ifMatch;
    private final History history;
    private final Discretion discretion;
    private final Register<Villager, VillagerView> register;

    VillagerResource(
            Villagers villagers,
            Households households,
            ChangingPeople changing,
            BusinessDay businessDay,
            Outbox outbox,
            IfMatch ifMatch,
            History history,
            Discretion discretion) {
        this.villagers = villagers;
        this.households = households;
        this.changing = changing;
        this.businessDay = businessDay;
        this.outbox = outbox;
        this.ifMatch = ifMatch;
        this.history = history;
        this.discretion = discretion;
        this.register =
                new Register<>(Kind.VILLAGER, villagers, "Villager", "number", VillagerView::of, VillagerView.class);
    }

    @GET
    @PermissionsAllowed("pairing:read")
    @Operation(operationId = "pairing_villagers_list", summary = "农村党员群众列表 List rural members and villagers")
    public Page<VillagerView> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("branch") String branch,
            @QueryParam("household") String household,
            @QueryParam("division") String division,
            @QueryParam("partyMember") Boolean partyMember,
            @QueryParam("number") String number,
            @QueryParam("asOf") LocalDate asOf) {
        if (household != null) {
            discretion.require(household);
        }
        var wanted = new Wanted()
                .is("branchCode", "branch", branch)
                .is("householdNumber", "household", household)
                .below(division)
                .is("partyMember", partyMember)
                .is("number", number);
        return history.page(page, asOf, register, wanted).map(discretion::show);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("pairing:read")
    @Operation(operationId = "pairing_villagers_get", summary = "农村党员群众详情 Get one of the rural members and villagers")
    public VillagerView get(UUID id, @QueryParam("asOf") LocalDate asOf) {
        return discretion.show(history.get(register, id, asOf));
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed("pairing:read")
    @Operation(
            operationId = "pairing_villagers_history",
            summary = "农村党员群众的历次状态 The states, with their days, of one of the rural members and villagers")
    public Page<StateView<VillagerView>> history(UUID id, @BeanParam @Valid PageRequest page) {
        return discretion.showVillager(history.states(page, register, id));
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("pairing:write")
    @Operation(
            operationId = "pairing_villagers_register",
            summary = "登记农村党员群众 Register one of the rural members and villagers")
    public RestResponse<VillagerView> register(@NotNull @Valid VillagerDetails details) {
        var household = household(details);
        villagers.requireFree(details.number());
        var villager = new Villager(details.inFull(), household, businessDay.today());
        outbox.add(villager.registered());
        var view = VillagerView.of(NewEntry.saved(villagers, villager));
        return Created.at("/api/v1/villagers/" + view.id(), view);
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed("pairing:write")
    @Operation(
            operationId = "pairing_villagers_change",
            summary = "更改农村党员群众 Change one of the rural members and villagers")
    public VillagerView change(UUID id, @NotNull @Valid VillagerDetails details) {
        var villager = villagers.lock(id);
        ifMatch.require(villager.version);
        villager.standing.requireLive(villager.number);
        RuleViolation.rule(villager.number.equals(details.number()), "number-fixed", "number", villager.number);
        changing.change(villager, details.revealed(villager).inFull(), household(details));
        return VillagerView.of(villagers.saved(villager));
    }

    private Household household(VillagerDetails details) {
        String number = details.household();
        return households.byNumber(number).orElseThrow(() -> households.missing(number));
    }
}
