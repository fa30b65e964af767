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

/** 城镇党员 urban members. */
@Path("/api/v1/members")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "members", description = "城镇党员 urban members")
@Transactional
class MemberResource {

    private final Members members;
    private final Units units;
    private final ChangingPeople changing;
    private final BusinessDay businessDay;
    private final Outbox outbox;
    private final IfMatch ifMatch;
    private final History history;
    private final Discretion discretion;
    private final Register<Member, MemberView> register;

    MemberResource(
            Members members,
            Units units,
            ChangingPeople changing,
            BusinessDay businessDay,
            Outbox outbox,
            IfMatch ifMatch,
            History history,
            Discretion discretion) {
        this.members = members;
        this.units = units;
        this.changing = changing;
        this.businessDay = businessDay;
        this.outbox = outbox;
        this.ifMatch = ifMatch;
        this.history = history;
        this.discretion = discretion;
        this.register = new Register<>(Kind.MEMBER, members, "Member", "number", MemberView::of, MemberView.class);
    }

    @GET
    @PermissionsAllowed("pairing:read")
    @Operation(operationId = "pairing_members_list", summary = "城镇党员列表 List urban members")
    public Page<MemberView> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("unit") String unit,
            @QueryParam("division") String division,
            @QueryParam("number") String number,
            @QueryParam("asOf") LocalDate asOf) {
        var wanted = new Wanted().is("unitCode", "unit", unit).below(division).is("number", number);
        return history.page(page, asOf, register, wanted).map(discretion::show);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("pairing:read")
    @Operation(operationId = "pairing_members_get", summary = "城镇党员详情 Get one of the urban members")
    public MemberView get(UUID id, @QueryParam("asOf") LocalDate asOf) {
        return discretion.show(history.get(register, id, asOf));
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed("pairing:read")
    @Operation(
            operationId = "pairing_members_history",
            summary = "城镇党员的历次状态 The states, with their days, of one of the urban members")
    public Page<StateView<MemberView>> history(UUID id, @BeanParam @Valid PageRequest page) {
        return discretion.showMember(history.states(page, register, id));
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("pairing:write")
    @Operation(operationId = "pairing_members_register", summary = "登记城镇党员 Register one of the urban members")
    public RestResponse<MemberView> register(@NotNull @Valid MemberDetails details) {
        var unit = unit(details);
        members.requireFree(details.number());
        var member = new Member(details.inFull(), unit, businessDay.today());
        outbox.add(member.registered());
        var view = MemberView.of(NewEntry.saved(members, member));
        return Created.at("/api/v1/members/" + view.id(), view);
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed("pairing:write")
    @Operation(operationId = "pairing_members_change", summary = "更改城镇党员 Change one of the urban members")
    public MemberView change(UUID id, @NotNull @Valid MemberDetails details) {
        var member = members.lock(id);
        ifMatch.require(member.version);
        member.standing.requireLive(member.number);
        RuleViolation.rule(member.number.equals(details.number()), "number-fixed", "number", member.number);
        changing.change(member, details.revealed(member).inFull(), unit(details));
        return MemberView.of(members.saved(member));
    }

    private Unit unit(MemberDetails details) {
        String code = details.unit().value();
        return units.byCode(code).orElseThrow(() -> units.missing(code));
    }
}
