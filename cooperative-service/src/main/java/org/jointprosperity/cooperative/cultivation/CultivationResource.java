package org.jointprosperity.cooperative.cultivation;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
import org.jointprosperity.chassis.place.CurrentPlace;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.cooperative.enterprise.Enterprises;
import org.jointprosperity.cooperative.neighbour.Kind;
import org.jointprosperity.cooperative.neighbour.Neighbours;

/** 双向培养. */
@Path("/api/v1/cultivations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "cultivations", description = "双向培养 two-way cultivation")
@Transactional
class CultivationResource {

    private final Cultivations cultivations;
    private final CultivationSteps steps;
    private final Enterprises enterprises;
    private final Neighbours neighbours;
    private final CurrentPlace place;
    private final Outbox outbox;
    private final BusinessDay businessDay;
    private final IfMatch ifMatch;
    private final Pages pages;

    CultivationResource(
            Cultivations cultivations,
            CultivationSteps steps,
            Enterprises enterprises,
            Neighbours neighbours,
            CurrentPlace place,
            Outbox outbox,
            BusinessDay businessDay,
            IfMatch ifMatch,
            Pages pages) {
        this.cultivations = cultivations;
        this.steps = steps;
        this.enterprises = enterprises;
        this.neighbours = neighbours;
        this.place = place;
        this.outbox = outbox;
        this.businessDay = businessDay;
        this.ifMatch = ifMatch;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed("cooperative:read")
    @Operation(operationId = "cooperative_cultivations_list", summary = "双向培养列表 List tracks")
    public Page<CultivationView> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("division") String division,
            @QueryParam("direction") Direction direction,
            @QueryParam("person") String person,
            @QueryParam("enterprise") String enterprise,
            @QueryParam("outcome") Outcome outcome,
            @QueryParam("asOf") @Parameter(description = "当日进行中的 those that went on on this day") LocalDate asOf) {
        var wanted = Criteria.afterId(pages.after(page))
                .below("divisionCode", division)
                .is("direction", direction)
                .is("personNumber", person)
                .is("enterpriseCode", enterprise)
                .is("outcome", outcome)
                .where(
                        "openedOn <= :asOf and (concludedOn is null or concludedOn > :asOf)",
                        "asOf",
                        businessDay.come(asOf));
        var found = cultivations.page(wanted, page.fetch());
        return pages.page(page, found, track -> track.id.toString()).map(CultivationView::of);
    }

    @GET
    @Path("/steps")
    @PermissionsAllowed("cooperative:read")
    @Operation(
            operationId = "cooperative_cultivations_steps",
            summary = "某地某日的培养步骤 The steps in force in a place on a day")
    public List<CultivationStepView> steps(
            @QueryParam("direction") @NotNull Direction direction,
            @QueryParam("division") @NotNull @Pattern(regexp = "\\d{2,12}") String division,
            @QueryParam("asOf") LocalDate asOf) {
        return steps.inForce(direction, division, asOf == null ? businessDay.today() : asOf).stream()
                .map(CultivationStepView::of)
                .toList();
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("cooperative:read")
    @Operation(operationId = "cooperative_cultivations_get", summary = "双向培养详情 Get a track")
    public CultivationView get(UUID id) {
        return CultivationView.of(cultivations.require(id));
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("cooperative:write")
    @Operation(operationId = "cooperative_cultivations_open", summary = "开始双向培养 Open a track")
    public RestResponse<CultivationView> open(@NotNull @Valid OpenCultivation opening) {
        var person = neighbours.require(Kind.PERSON, opening.person());
        place.require(person.divisionCode(), null);
        var track = new Cultivation(opening, person.divisionCode(), businessDay.today());
        requireNamed(opening);
        cultivations.requireFree(opening);
        rule(
                !orderOf(track).isEmpty(),
                "cultivation-steps-missing",
                "direction",
                track.direction,
                "division",
                track.divisionCode,
                "on",
                track.openedOn);
        outbox.add(track.opened());
        var view = CultivationView.of(cultivations.saved(track));
        return Created.at("/api/v1/cultivations/" + view.id(), view);
    }

    @POST
    @Path("/{id}/steps")
    @Idempotent
    @PermissionsAllowed("cooperative:write")
    @Operation(operationId = "cooperative_cultivations_take", summary = "登记培养步骤 Enter the next step")
    public RestResponse<CultivationView> take(UUID id, @NotNull @Valid TakeStep step) {
        var track = locked(id);
        outbox.add(track.take(step, orderOf(track), businessDay.today()));
        return RestResponse.ok(CultivationView.of(cultivations.saved(track)));
    }

    @POST
    @Path("/{id}/conclusion")
    @Idempotent
    @PermissionsAllowed("cooperative:write")
    @Operation(operationId = "cooperative_cultivations_conclude", summary = "结束双向培养 End a track")
    public RestResponse<CultivationView> conclude(UUID id, @NotNull @Valid ConcludeCultivation conclusion) {
        var track = locked(id);
        if (conclusion.enterprise() != null) {
            enterprises.requireRegistered(conclusion.enterprise());
        }
        outbox.add(track.conclude(conclusion, orderOf(track), businessDay.today()));
        return RestResponse.ok(CultivationView.of(cultivations.saved(track)));
    }

    private Cultivation locked(UUID id) {
        var track = cultivations.lock(id);
        ifMatch.require(track.version);
        return track;
    }

    private void requireNamed(OpenCultivation opening) {
        if (opening.enterprise() != null) {
            enterprises.requireRegistered(opening.enterprise());
        }
        if (opening.mentorUnit() != null) {
            neighbours.require(Kind.UNIT, opening.mentorUnit().value());
        } else {
            neighbours.require(Kind.PERSON, opening.mentor());
        }
    }

    /** A track keeps the order it began with. */
    private StepOrder orderOf(Cultivation track) {
        return steps.order(track.direction, track.divisionCode, track.openedOn);
    }
}
