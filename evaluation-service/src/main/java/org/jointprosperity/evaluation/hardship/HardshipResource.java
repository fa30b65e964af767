package org.jointprosperity.evaluation.hardship;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

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
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
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
import org.jointprosperity.evaluation.neighbour.Kind;
import org.jointprosperity.evaluation.neighbour.Neighbours;
import org.jointprosperity.evaluation.standing.Standing;

/** 困难党员名册: kept and read masked by those who work with it; nobody else has the list. */
@Path("/api/v1/hardship-entries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "hardship-entries", description = "困难党员名册 the hardship register, sensitive")
@Transactional
@PermissionsAllowed("evaluation:write")
class HardshipResource {

    private final Hardships hardships;
    private final Neighbours neighbours;
    private final Standing standing;
    private final IfMatch ifMatch;
    private final Pages pages;
    private final int yearsKept;

    HardshipResource(
            Hardships hardships,
            Neighbours neighbours,
            Standing standing,
            IfMatch ifMatch,
            Pages pages,
            @ConfigProperty(name = "joint.hardship.years-kept") int yearsKept) {
        this.hardships = hardships;
        this.neighbours = neighbours;
        this.standing = standing;
        this.ifMatch = ifMatch;
        this.pages = pages;
        this.yearsKept = yearsKept;
    }

    @GET
    @Operation(operationId = "evaluation_hardship_entries_list", summary = "困难登记列表（脱敏）List entries, masked")
    public Page<HardshipView> list(@BeanParam @Valid PageRequest page, @QueryParam("division") String division) {
        var wanted = Criteria.afterId(pages.after(page)).below("divisionCode", division);
        var found = hardships
                .find(wanted.query(), wanted.parameters())
                .range(0, page.fetch() - 1)
                .list();
        return pages.page(page, found, hardship -> hardship.id.toString()).map(HardshipView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "evaluation_hardship_entries_get", summary = "困难登记（脱敏）Get an entry, masked")
    public HardshipView get(UUID id) {
        return HardshipView.of(hardships.require(id));
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            operationId = "evaluation_hardship_entries_enter",
            summary = "登记困难 Enter a person in hardship",
            description =
                    "困难党员（MEMBER_IN_NEED）只限党员；其他类型按县花名册也登记其他村民。关怀困难党员（care-deliveries）只发给党员。"
                            + "MEMBER_IN_NEED is for party members; the other kinds are of other villagers too, as the county's roster has them. Care (care-deliveries) is given to members only.")
    public RestResponse<HardshipView> enter(@NotNull @Valid EnterHardship form) {
        var person = neighbours.require(Kind.PERSON, form.person());
        var actor = standing.within(person.divisionCode(), null);
        rule(form.kind() != HardshipKind.MEMBER_IN_NEED || person.isPartyMember(), "hardship-of-members-only");
        rule(!hardships.isEntered(form.person(), form.kind()), "hardship-already-entered");
        var hardship = new Hardship(form, person.divisionCode(), actor);
        hardships.persistAndFlush(hardship);
        return Created.at("/api/v1/hardship-entries/" + hardship.id, HardshipView.of(hardship));
    }

    @POST
    @Path("/{id}/ending")
    @Idempotent
    @Operation(operationId = "evaluation_hardship_entries_end", summary = "脱困 End a hardship")
    public RestResponse<HardshipView> end(UUID id, @NotNull @Valid EndHardship form) {
        var hardship = hardships.lock(id);
        ifMatch.require(hardship.version);
        hardship.end(form, yearsKept, standing.within(hardship.divisionCode, null));
        hardships.persistAndFlush(hardship);
        return RestResponse.ok(HardshipView.of(hardship));
    }
}
