package org.jointprosperity.cooperative.review;

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
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.cooperative.criteria.Findings;
import org.jointprosperity.cooperative.criteria.Judging;
import org.jointprosperity.cooperative.household.DemonstrationHouseholds;
import org.jointprosperity.cooperative.household.EnteringHouseholds;
import org.jointprosperity.cooperative.income.ExactAmounts;

/** 年度复核: to be held by a level above the village, once a year. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "household-reviews", description = "年度复核 reviews of demonstration households")
@Transactional
class ReviewResource {

    private final HouseholdReviews reviews;
    private final DemonstrationHouseholds households;
    private final EnteringHouseholds entering;
    private final Judging judging;
    private final Findings findings;
    private final ExactAmounts amounts;
    private final Outbox outbox;
    private final BusinessDay businessDay;
    private final IfMatch ifMatch;
    private final Pages pages;

    ReviewResource(
            HouseholdReviews reviews,
            DemonstrationHouseholds households,
            EnteringHouseholds entering,
            Judging judging,
            Findings findings,
            ExactAmounts amounts,
            Outbox outbox,
            BusinessDay businessDay,
            IfMatch ifMatch,
            Pages pages) {
        this.reviews = reviews;
        this.households = households;
        this.entering = entering;
        this.judging = judging;
        this.findings = findings;
        this.amounts = amounts;
        this.outbox = outbox;
        this.businessDay = businessDay;
        this.ifMatch = ifMatch;
        this.pages = pages;
    }

    @GET
    @Path("/household-reviews")
    @PermissionsAllowed("cooperative:read")
    @Operation(operationId = "cooperative_household_reviews_list", summary = "年度复核列表 List reviews")
    public Page<ReviewView> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("division") String division,
            @QueryParam("household") String household,
            @QueryParam("outcome") Outcome outcome,
            @QueryParam("year") Integer year) {
        var wanted = Criteria.afterId(pages.after(page))
                .below("divisionCode", division)
                .is("householdNumber", household)
                .is("outcome", outcome)
                .is("year", year);
        return pages.page(page, reviews.page(wanted, page.fetch()), review -> review.id.toString())
                .map(this::view);
    }

    @GET
    @Path("/household-reviews/{id}")
    @PermissionsAllowed("cooperative:read")
    @Operation(operationId = "cooperative_household_reviews_get", summary = "年度复核详情 Get a review")
    public ReviewView get(UUID id) {
        return view(reviews.require(id));
    }

    @POST
    @Path("/demonstration-households/{id}/reviews")
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
        return Created.at("/api/v1/household-reviews/" + review.id, view(review));
    }

    private ReviewView view(HouseholdReview review) {
        return ReviewView.of(review, findings.ofReview(review.id), amounts.areShown());
    }
}
