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
import org.jointprosperity.chassis.place.CurrentPlace;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.contracts.DivisionCode;
import org.jointprosperity.pairing.history.History;
import org.jointprosperity.pairing.history.Kind;
import org.jointprosperity.pairing.history.Register;
import org.jointprosperity.pairing.history.StateView;
import org.jointprosperity.pairing.history.Wanted;

/** 城镇单位 urban units. */
@Path("/api/v1/units")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "units", description = "城镇单位 urban units")
@Transactional
class UnitResource {

    private final Units units;
    private final ChangingUnits changing;
    private final CurrentPlace place;
    private final Superior superior;
    private final BusinessDay businessDay;
    private final Outbox outbox;
    private final IfMatch ifMatch;
    private final History history;
    private final Register<Unit, UnitView> register;

    UnitResource(
            Units units,
            ChangingUnits changing,
            CurrentPlace place,
            Superior superior,
            BusinessDay businessDay,
            Outbox outbox,
            IfMatch ifMatch,
            History history) {
        this.units = units;
        this.changing = changing;
        this.place = place;
        this.superior = superior;
        this.businessDay = businessDay;
        this.outbox = outbox;
        this.ifMatch = ifMatch;
        this.history = history;
        this.register = new Register<>(Kind.UNIT, units, "Unit", "code", UnitView::of, UnitView.class);
    }

    @GET
    @PermissionsAllowed("pairing:read")
    @Operation(operationId = "pairing_units_list", summary = "城镇单位列表 List urban units")
    public Page<UnitView> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("division") String division,
            @QueryParam("sector") Sector sector,
            @QueryParam("kind") UnitKind kind,
            @QueryParam("inCharge") Boolean inCharge,
            @QueryParam("creditCode") String creditCode,
            @QueryParam("asOf") LocalDate asOf) {
        var wanted = new Wanted()
                .below(division)
                .is("sector", sector)
                .is("kind", kind)
                .is("inCharge", inCharge)
                .is("code", "creditCode", creditCode);
        return history.page(page, asOf, register, wanted);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("pairing:read")
    @Operation(operationId = "pairing_units_get", summary = "城镇单位详情 Get one of the urban units")
    public UnitView get(UUID id, @QueryParam("asOf") LocalDate asOf) {
        return history.get(register, id, asOf);
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed("pairing:read")
    @Operation(
            operationId = "pairing_units_history",
            summary = "城镇单位的历次状态 The states, with their days, of one of the urban units")
    public Page<StateView<UnitView>> history(UUID id, @BeanParam @Valid PageRequest page) {
        return history.states(page, register, id);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("pairing:write")
    @Operation(operationId = "pairing_units_register", summary = "登记城镇单位 Register one of the urban units")
    public RestResponse<UnitView> register(@NotNull @Valid UnitDetails details) {
        requireTown(details);
        place.require(details.division().value(), details.creditCode().value());
        superior.requireAboveUnit(details.division().value());
        units.requireFree(details.creditCode().value());
        var unit = new Unit(details, businessDay.today());
        outbox.add(unit.registered());
        var view = UnitView.of(NewEntry.saved(units, unit));
        return Created.at("/api/v1/units/" + view.id(), view);
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed("pairing:write")
    @Operation(operationId = "pairing_units_change", summary = "更改城镇单位 Change one of the urban units")
    public UnitView change(UUID id, @NotNull @Valid UnitDetails details) {
        var unit = units.lock(id);
        ifMatch.require(unit.version);
        unit.standing.requireLive(unit.code);
        RuleViolation.rule(unit.code.equals(details.creditCode().value()), "number-fixed", "number", unit.code);
        requireTown(details);
        place.require(details.division().value(), unit.code);
        if (unit.isReassignedBy(details)) {
            superior.requireAboveUnit(unit.divisionCode());
            superior.requireAboveUnit(details.division().value());
        }
        changing.change(unit, details);
        return UnitView.of(units.saved(unit));
    }

    private static void requireTown(UnitDetails details) {
        if (details.division().level() != DivisionCode.Level.TOWN) {
            throw Refusal.field("division", "division-not-a-town");
        }
    }
}
