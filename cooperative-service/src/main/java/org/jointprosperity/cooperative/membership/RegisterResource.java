package org.jointprosperity.cooperative.membership;

import io.quarkus.security.PermissionsAllowed;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jointprosperity.chassis.http.Created;
import org.jointprosperity.chassis.http.Idempotent;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.cooperative.association.Associations;
import org.jointprosperity.cooperative.association.Organisation;

/** 成员名册 as a whole: how many it names, and whether it names all. */
@Path("/api/v1/associations/{id}/register")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "members", description = "成员名册 registers of members")
@Transactional
class RegisterResource {

    private final Associations associations;
    private final Registers registers;
    private final Members members;
    private final RegisterLaw law;
    private final Event<RegisterChanged> changed;
    private final Event<RegisterDeclared> declared;
    private final BusinessDay businessDay;

    RegisterResource(
            Associations associations,
            Registers registers,
            Members members,
            RegisterLaw law,
            Event<RegisterChanged> changed,
            Event<RegisterDeclared> declared,
            BusinessDay businessDay) {
        this.associations = associations;
        this.registers = registers;
        this.members = members;
        this.law = law;
        this.changed = changed;
        this.declared = declared;
        this.businessDay = businessDay;
    }

    @GET
    @PermissionsAllowed("cooperative:read")
    @Operation(operationId = "cooperative_register_get", summary = "成员名册概况 A register in numbers")
    public RegisterView get(
            UUID id,
            @QueryParam("asOf")
                    @Parameter(
                            description =
                                    "依该日的成员，默认今日；可问将来，退社申请届时生效。"
                                            + "By the members of this day, today by default; days to come too, as notices of leaving take effect then.")
                    LocalDate asOf) {
        var organisation = associations.organisation(id);
        return view(organisation, asOf == null ? businessDay.today() : asOf, List.of());
    }

    @POST
    @Path("/declaration")
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("cooperative:write")
    @Operation(
            operationId = "cooperative_register_declare",
            summary = "声明名册完整 Declare that the register names every member")
    public RestResponse<RegisterView> declare(UUID id, @NotNull @Valid DeclareRegister request) {
        var organisation = associations.hold(id);
        registers.of(organisation).declare(request.completeFrom(), organisation, businessDay.today());
        law.requireFounded(organisation, request.completeFrom());
        changed.fire(new RegisterChanged(organisation));
        var questions = new ArrayList<RegisterQuestion>();
        declared.fire(new RegisterDeclared(organisation, questions));
        return Created.at(
                "/api/v1/associations/" + id + "/register", view(organisation, businessDay.today(), questions));
    }

    private RegisterView view(Organisation organisation, LocalDate day, List<RegisterQuestion> questions) {
        return RegisterView.of(
                organisation,
                day,
                registers.completeFrom(organisation.id()).orElse(null),
                members.countOn(organisation.id(), day),
                questions);
    }
}
