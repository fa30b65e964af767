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
import java.util.Arrays;
import java.util.Collections;
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
import org.jointprosperity.chassis.place.CurrentPlace;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.pairing.history.History;
import org.jointprosperity.pairing.history.Kind;
import org.jointprosperity.pairing.history.Register;
import org.jointprosperity.pairing.history.StateView;
import org.jointprosperity.pairing.history.Wanted;

/** 农村(社区)支部 rural and community branches. */
@Path("/api/v1/branches")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "branches", description = "农村(社区)支部 rural and community branches")
@Transactional
class BranchResource {

    private static final String OF_CLASS =
            "exists (select 1 from x.classes held where held.villageClass = :villageClass and held.heldUntil is null)";

    private final Branches branches;
    private final ChangingBranches changing;
    private final CurrentPlace place;
    private final Superior superior;
    private final BusinessDay businessDay;
    private final Outbox outbox;
    private final IfMatch ifMatch;
    private final History history;
    private final Register<Branch, BranchView> register;

    BranchResource(
            Branches branches,
            ChangingBranches changing,
            CurrentPlace place,
            Superior superior,
            BusinessDay businessDay,
            Outbox outbox,
            IfMatch ifMatch,
            History history) {
        this.branches = branches;
        this.changing = changing;
        this.place = place;
        this.superior = superior;
        this.businessDay = businessDay;
        this.outbox = outbox;
        this.ifMatch = ifMatch;
        this.history = history;
        this.register = new Register<>(Kind.BRANCH, branches, "Branch", "code", BranchView::of, BranchView.class);
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
            @QueryParam("code") String code,
            @QueryParam("asOf") LocalDate asOf) {
        var wanted = new Wanted()
                .below(division)
                .where(
                        OF_CLASS,
                        "villageClass",
                        villageClass,
                        Collections.singletonMap("classes", Arrays.asList(villageClass)))
                .is("keyVillage", keyVillage)
                .is("poorVillage", poorVillage)
                .is("code", code);
        return history.page(page, asOf, register, wanted);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("pairing:read")
    @Operation(operationId = "pairing_branches_get", summary = "农村(社区)支部详情 Get one of the rural and community branches")
    public BranchView get(UUID id, @QueryParam("asOf") LocalDate asOf) {
        return history.get(register, id, asOf);
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed("pairing:read")
    @Operation(
            operationId = "pairing_branches_history",
            summary = "农村(社区)支部的历次状态 The states, with their days, of one of the rural and community branches")
    public Page<StateView<BranchView>> history(UUID id, @BeanParam @Valid PageRequest page) {
        return history.states(page, register, id);
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
        branches.requireFree(details.code());
        var branch = new Branch(details, businessDay.today());
        outbox.add(branch.registered());
        var view = BranchView.of(NewEntry.saved(branches, branch));
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
        branch.standing.requireLive(branch.code);
        RuleViolation.rule(branch.code.equals(details.code()), "number-fixed", "number", branch.code);
        requireVillage(details);
        place.require(details.division().value(), null);
        if (branch.isReclassedBy(details)) {
            superior.requireAboveBranch(details.division().value());
        }
        changing.change(branch, details);
        return BranchView.of(branches.saved(branch));
    }

    private static void requireVillage(BranchDetails details) {
        if (!BranchDetails.fits(details.code(), details.division())) {
            throw Refusal.field("code", "branch-code-invalid");
        }
    }
}
