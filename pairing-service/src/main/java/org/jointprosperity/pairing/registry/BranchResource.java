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
import org.jointprosperity.chassis.place.CurrentPlace;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.chassis.time.BusinessDay;

/** 农村(社区)支部 rural and community branches. */
@Path("/api/v1/branches")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "branches", description = "农村(社区)支部 rural and community branches")
@Transactional
class BranchResource {

    private final Branches branches;
    private final CurrentPlace place;
    private final Superior superior;
    private final BusinessDay businessDay;
    private final Outbox outbox;
    private final IfMatch ifMatch;
    private final Pages pages;

    BranchResource(
            Branches branches,
            CurrentPlace place,
            Superior superior,
            BusinessDay businessDay,
            Outbox outbox,
            IfMatch ifMatch,
            Pages pages) {
        this.branches = branches;
        this.place = place;
        this.superior = superior;
        this.businessDay = businessDay;
        this.outbox = outbox;
        this.ifMatch = ifMatch;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed("pairing:read")
    @Operation(operationId = "pairing_branches_list", summary = "农村(社区)支部列表 List rural and community branches")
    public Page<BranchView> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("division") String division,
            @QueryParam("villageClass") VillageClass villageClass,
            @QueryParam("keyVillage") Boolean keyVillage,
            @QueryParam("poorVillage") Boolean poorVillage,
            @QueryParam("code") String code) {
        var wanted = Criteria.after("code", pages.after(page))
                .below("divisionCode", division)
                .has("classes", villageClass)
                .is("keyVillage", keyVillage)
                .is("poorVillage", poorVillage)
                .is("code", code);
        var found = branches.find(wanted.query(), wanted.parameters())
                .range(0, page.fetch() - 1)
                .list();
        return pages.page(page, found, Branch::code).map(BranchView::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("pairing:read")
    @Operation(operationId = "pairing_branches_get", summary = "农村(社区)支部详情 Get one of the rural and community branches")
    public BranchView get(UUID id) {
        return BranchView.of(branches.require(id));
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("pairing:write")
    @Operation(
            operationId = "pairing_branches_register",
            summary = "登记农村(社区)支部 Register one of the rural and community branches")
    public RestResponse<BranchView> register(@NotNull @Valid BranchDetails details) {
        requireVillage(details);
        place.require(details.division().value(), null);
        superior.requireAboveBranch(details.division().value());
        RuleViolation.rule(branches.byCode(details.code()).isEmpty(), "already-registered", "number", details.code());
        var branch = new Branch(details, businessDay.today());
        outbox.add(branch.registered());
        var view = BranchView.of(branches.saved(branch));
        return Created.at("/api/v1/branches/" + view.id(), view);
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed("pairing:write")
    @Operation(
            operationId = "pairing_branches_change",
            summary = "更改农村(社区)支部 Change one of the rural and community branches")
    public BranchView change(UUID id, @NotNull @Valid BranchDetails details) {
        var branch = branches.lock(id);
        ifMatch.require(branch.version);
        RuleViolation.rule(branch.code.equals(details.code()), "number-fixed", "number", branch.code);
        requireVillage(details);
        place.require(details.division().value(), null);
        if (branch.isReclassedBy(details)) {
            superior.requireAboveBranch(details.division().value());
        }
        if (branch.change(details, businessDay.today())) {
            outbox.add(branch.changed());
        }
        return BranchView.of(branches.saved(branch));
    }

    private static void requireVillage(BranchDetails details) {
        if (!BranchDetails.fits(details.code(), details.division())) {
            throw Refusal.field("code", "branch-code-invalid");
        }
    }
}
