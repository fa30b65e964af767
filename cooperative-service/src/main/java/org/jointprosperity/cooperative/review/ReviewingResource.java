package org.jointprosperity.cooperative.review;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jointprosperity.chassis.http.Created;
import org.jointprosperity.chassis.http.Idempotent;
import org.jointprosperity.chassis.http.IfMatch;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.cooperative.criteria.Findings;
import org.jointprosperity.cooperative.criteria.Judging;
import org.jointprosperity.cooperative.household.DemonstrationHouseholds;
import org.jointprosperity.cooperative.household.EnteringHouseholds;
import org.jointprosperity.cooperative.income.ExactAmounts;

/** 年度复核: to be held by a level above the village, once a year. */
@Path("/api/v1/demonstration-households/{id}/reviews")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "household-reviews", description = "年度复核 reviews of demonstration households")
@Transactional
class ReviewingResource {

    private final HouseholdReviews reviews;
    private final DemonstrationHouseholds households;
    private final EnteringHouseholds entering;
    private final Judging judging;
    private final Findings findings;
    private final ExactAmounts amounts;
    private final Outbox outbox;
    private final BusinessDay businessDay;
    private final IfMatch ifMatch;

    ReviewingResource(
            HouseholdReviews reviews,
            DemonstrationHouseholds households,
            EnteringHouseholds entering,
            Judging judging,
            Findings findings,
            ExactAmounts amounts,
            Outbox outbox,
            BusinessDay businessDay,
            IfMatch ifMatch) {
        this.reviews = reviews;
        this.households = households;
        this.entering = entering;
        this.judging = judging;
        this.findings = findings;
        this.amounts = amounts;
        this.outbox = outbox;
        this.businessDay = businessDay;
        this.ifMatch = ifMatch;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("cooperative:write")
    @Operation(
            operationId = "cooperative_households_review",
            summary = "年度复核 Review a demonstration household for a year",
            description = "由村以上复核。For a level above the village.")
    public RestResponse<ReviewView> review(UUID id, @NotNull @Valid ReviewHousehold request) {
        var household = households.lock(id);
        ifMatch.require(household.version());
        entering.requireSuperior(household);
        rule(!reviews.isReviewed(id, request.year()), "already-reviewed", "year", request.year());
        if (household.isCertified()) {
            entering.findAnew(
                    household,
                    request.year(),
                    request.incomePerHead(),
                    request.herdSize(),
                    request.extentThousandths(),
                    request.householdsTaught());
        }
        var judgement = judging.judge(
                household.standing(null, null, null),
                household.industry(),
                household.divisionCode(),
                request.reviewedOn());
        var review = new HouseholdReview(household, request, judgement, businessDay.today());
        reviews.persist(review);
        findings.keep(id, review.id, review.divisionCode, judgement);
        if (request.outcome() == Outcome.WITHDRAWN) {
            entering.withdraw(household, request.withdrawalReason(), request.reviewedOn());
        }
        households.saved(household);
        reviews.flush();
        outbox.add(review.reviewed(judgement.unmet().size(), household.currentIncomeFen()));
        return Created.at(
                "/api/v1/household-reviews/" + review.id,
                ReviewView.of(review, findings.ofReview(review.id), amounts.areShown()));
    }
}
