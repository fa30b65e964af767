package org.jointprosperity.pairing.liaison;

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
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.pairing.agreement.Parties;
import org.jointprosperity.pairing.history.AsOf;
import org.jointprosperity.pairing.registry.SideNames;

/** 党员结对联户: a member is linked only within a pair his unit has signed. */
@Path("/api/v1/liaisons")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "liaisons", description = "党员结对联户 liaisons of members with persons and households")
@Transactional
class LiaisonResource {

    private final Liaisons liaisons;
    private final FormingLiaisons forming;
    private final Parties parties;
    private final SideNames names;
    private final BusinessDay businessDay;
    private final Outbox outbox;
    private final IfMatch ifMatch;
    private final Pages pages;

    LiaisonResource(
            Liaisons liaisons,
            FormingLiaisons forming,
            Parties parties,
            SideNames names,
            BusinessDay businessDay,
            Outbox outbox,
            IfMatch ifMatch,
            Pages pages) {
        this.liaisons = liaisons;
        this.forming = forming;
        this.parties = parties;
        this.names = names;
        this.businessDay = businessDay;
        this.outbox = outbox;
        this.ifMatch = ifMatch;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed("pairing:read")
    @Operation(operationId = "pairing_liaisons_list", summary = "党员结对列表 List liaisons")
    public Page<LiaisonView> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("member") String member,
            @QueryParam("counterpart") String counterpart,
            @QueryParam("unit") String unit,
            @QueryParam("branch") String branch,
            @QueryParam("division") String division,
            @Parameter(description = "截至某日有效的 those that held on a day; not a future one") @QueryParam("asOf")
                    LocalDate asOf) {
        AsOf.come(asOf, businessDay.today());
        var wanted = Criteria.afterId(pages.after(page))
                .is("memberNumber", member)
                .is("counterpartNumber", counterpart)
                .is("unitCode", unit)
                .is("branchCode", branch)
                .below("divisionCode", division)
                .where("startsOn <= :asOf and (endedOn is null or endedOn > :asOf)", "asOf", asOf);
        var found = liaisons.find(wanted.query(), wanted.parameters())
                .range(0, page.fetch() - 1)
                .list();
        var called = names.of(found.stream().flatMap(LiaisonResource::sides).toList());
        return pages.page(page, found, liaison -> liaison.id.toString())
                .map(liaison ->
                        asOf == null ? LiaisonView.of(liaison, called) : LiaisonView.asOf(liaison, asOf, called));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("pairing:read")
    @Operation(operationId = "pairing_liaisons_get", summary = "党员结对详情 Get a liaison")
    public LiaisonView get(UUID id) {
        return view(liaisons.require(id));
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("pairing:write")
    @Operation(operationId = "pairing_liaisons_form", summary = "党员结对 Form a liaison")
    public RestResponse<LiaisonView> form(@NotNull @Valid FormLiaison request) {
        var view = view(forming.form(request));
        return Created.at("/api/v1/liaisons/" + view.id(), view);
    }

    @POST
    @Path("/{id}/ending")
    @Idempotent
    @PermissionsAllowed("pairing:write")
    @Operation(operationId = "pairing_liaisons_end", summary = "解除结对 End a liaison")
    public RestResponse<LiaisonView> end(UUID id, @NotNull @Valid EndLiaison request) {
        var liaison = liaisons.lock(id);
        ifMatch.require(liaison.version);
        parties.requirePartyOrAbove(liaison.unitCode, liaison.branchCode, liaison.divisionCode);
        outbox.add(liaison.end(EndCause.ENDED_BY_OFFICE, request.reason(), businessDay.today()));
        return RestResponse.ok(view(liaisons.saved(liaison)));
    }

    private LiaisonView view(Liaison liaison) {
        return LiaisonView.of(liaison, names.of(sides(liaison).toList()));
    }

    /** Whoever is named on either side. */
    private static Stream<String> sides(Liaison liaison) {
        return Stream.of(liaison.memberNumber, liaison.counterpartNumber, liaison.unitCode, liaison.branchCode);
    }
}
