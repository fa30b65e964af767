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
    private final Pages pages;

    MemberResource(
            Members members,
            Units units,
            ChangingPeople changing,
            BusinessDay businessDay,
            Outbox outbox,
            IfMatch ifMatch,
            Pages pages) {
        this.members = members;
        this.units = units;
        this.changing = changing;
        this.businessDay = businessDay;
        this.outbox = outbox;
        this.ifMatch = ifMatch;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed("pairing:read")
    @Operation(operationId = "pairing_members_list", summary = "城镇党员列表 List urban members")
    public Page<MemberView> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("unit") String unit,
            @QueryParam("division") String division,
            @QueryParam("number") String number) {
        var wanted = Criteria.after("number", pages.after(page))
                .is("unitCode", unit)
                .below("divisionCode", division)
                .is("number", number);
        var found = members.find(wanted.query(), wanted.parameters())
                .range(0, page.fetch() - 1)
                .list();
        return pages.page(page, found, Member::number).map(MemberView::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("pairing:read")
    @Operation(operationId = "pairing_members_get", summary = "城镇党员详情 Get one of the urban members")
    public MemberView get(UUID id) {
        return MemberView.of(members.require(id));
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("pairing:write")
    @Operation(operationId = "pairing_members_register", summary = "登记城镇党员 Register one of the urban members")
    public RestResponse<MemberView> register(@NotNull @Valid MemberDetails details) {
        var unit = unit(details);
        RuleViolation.rule(
                members.byNumber(details.number()).isEmpty(), "already-registered", "number", details.number());
        var member = new Member(details.inFull(), unit, businessDay.today());
        outbox.add(member.registered());
        var view = MemberView.of(members.saved(member));
        return Created.at("/api/v1/members/" + view.id(), view);
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed("pairing:write")
    @Operation(operationId = "pairing_members_change", summary = "更改城镇党员 Change one of the urban members")
    public MemberView change(UUID id, @NotNull @Valid MemberDetails details) {
        var member = members.lock(id);
        ifMatch.require(member.version);
        RuleViolation.rule(member.number.equals(details.number()), "number-fixed", "number", member.number);
        changing.change(member, details.revealed(member).inFull(), unit(details));
        return MemberView.of(members.saved(member));
    }

    private Unit unit(MemberDetails details) {
        return units.byCode(details.unit().value()).orElseThrow(() -> new RuleViolation("unit-unknown")
                .with("number", details.unit().value()));
    }
}
