package org.jointprosperity.cooperative.household;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jointprosperity.chassis.http.Idempotent;
import org.jointprosperity.chassis.http.IfMatch;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.contracts.CooperativeEvent.VillageOpinionGiven;
import org.jointprosperity.cooperative.criteria.Findings;
import org.jointprosperity.cooperative.criteria.Found;
import org.jointprosperity.cooperative.criteria.Judging;
import org.jointprosperity.cooperative.income.ExactAmounts;
import org.jointprosperity.cooperative.neighbour.Kind;
import org.jointprosperity.cooperative.neighbour.Neighbours;

/** 申报: what lies between the application of a household and its certification. */
@Path("/api/v1/demonstration-households/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "demonstration-households", description = "党群共富示范户 demonstration households")
@Transactional
class ApplicationResource {

    private final DemonstrationHouseholds households;
    private final VillageOpinions opinions;
    private final Neighbours neighbours;
    private final Judging judging;
    private final Findings findings;
    private final Discretion discretion;
    private final ExactAmounts amounts;
    private final Outbox outbox;
    private final BusinessDay businessDay;
    private final IfMatch ifMatch;

    ApplicationResource(
            DemonstrationHouseholds households,
            VillageOpinions opinions,
            Neighbours neighbours,
            Judging judging,
            Findings findings,
            Discretion discretion,
            ExactAmounts amounts,
            Outbox outbox,
            BusinessDay businessDay,
            IfMatch ifMatch) {
        this.households = households;
        this.opinions = opinions;
        this.neighbours = neighbours;
        this.judging = judging;
        this.findings = findings;
        this.discretion = discretion;
        this.amounts = amounts;
        this.outbox = outbox;
        this.businessDay = businessDay;
        this.ifMatch = ifMatch;
    }

    @GET
    @Path("/application")
    @PermissionsAllowed("cooperative:read")
    @Operation(
            operationId = "cooperative_households_application",
            summary = "申报经过与条件核对 How an application goes and how the household stands to the criteria")
    public ApplicationView application(UUID id) {
        var household = households.require(id);
        var today = businessDay.today();
        var judgement =
                judging.judge(household.standing(null, null, null), household.industry, household.divisionCode, today);
        return new ApplicationView(
                today,
                opinions.of(id).stream().map(ApplicationView.Opinion::of).toList(),
                shown(judgement.found()),
                shown(findings.ofCertification(id)));
    }

    @POST
    @Path("/village-opinion")
    @Idempotent
    @PermissionsAllowed("cooperative:write")
    @Operation(operationId = "cooperative_households_hear", summary = "村级评议 The village gives its opinion")
    public RestResponse<DemonstrationHouseholdView> hear(UUID id, @NotNull @Valid GiveOpinion request) {
        var household = locked(id);
        neighbours.require(Kind.BRANCH, request.branch());
        var given = household.hear(
                request, judging.procedure(household.divisionCode, request.heldOn()), businessDay.today());
        opinions.persist(given);
        outbox.add(new VillageOpinionGiven(
                household.id,
                household.householdNumber,
                household.divisionCode,
                given.votesFor,
                given.votesAgainst,
                given.votesAbstained,
                given.carried,
                given.heldOn));
        return RestResponse.ok(discretion.show(households.saved(household)));
    }

    @POST
    @Path("/notice")
    @Idempotent
    @PermissionsAllowed("cooperative:write")
    @Operation(operationId = "cooperative_households_publish", summary = "公示 Hang out the notice")
    public RestResponse<DemonstrationHouseholdView> publish(UUID id, @NotNull @Valid PublishHousehold request) {
        var household = locked(id);
        household.publish(request, judging.procedure(household.divisionCode, request.from()), businessDay.today());
        return RestResponse.ok(discretion.show(households.saved(household)));
    }

    private List<Found> shown(List<Found> found) {
        return amounts.areShown() ? found : found.stream().map(Found::discreet).toList();
    }

    private DemonstrationHousehold locked(UUID id) {
        var household = households.lock(id);
        ifMatch.require(household.version);
        return household;
    }
}
