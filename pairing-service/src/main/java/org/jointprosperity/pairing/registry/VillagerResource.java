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
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.chassis.time.BusinessDay;

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
    private final Pages pages;

    VillagerResource(
            Villagers villagers,
            Households households,
            ChangingPeople changing,
            BusinessDay businessDay,
            Outbox outbox,
            IfMatch ifMatch,
            Pages pages) {
        this.villagers = villagers;
        this.households = households;
        this.changing = changing;
        this.businessDay = businessDay;
        this.outbox = outbox;
        this.ifMatch = ifMatch;
        this.pages = pages;
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
            @QueryParam("number") String number) {
        var wanted = Criteria.after("number", pages.after(page))
                .is("branchCode", branch)
                .is("householdNumber", household)
                .below("divisionCode", division)
                .is("partyMember", partyMember)
                .is("number", number);
        var found = villagers
                .find(wanted.query(), wanted.parameters())
                .range(0, page.fetch() - 1)
                .list();
        return pages.page(page, found, Villager::number).map(VillagerView::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("pairing:read")
    @Operation(operationId = "pairing_villagers_get", summary = "农村党员群众详情 Get one of the rural members and villagers")
    public VillagerView get(UUID id) {
        return VillagerView.of(villagers.require(id));
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
        RuleViolation.rule(
                villagers.byNumber(details.number()).isEmpty(), "already-registered", "number", details.number());
        var villager = new Villager(details.inFull(), household, businessDay.today());
        outbox.add(villager.registered());
        var view = VillagerView.of(villagers.saved(villager));
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
        RuleViolation.rule(villager.number.equals(details.number()), "number-fixed", "number", villager.number);
        changing.change(villager, details.revealed(villager).inFull(), household(details));
        return VillagerView.of(villagers.saved(villager));
    }

    private Household household(VillagerDetails details) {
        return households.byNumber(details.household()).orElseThrow(() -> new RuleViolation("household-unknown")
                .with("number", details.household()));
    }
}
