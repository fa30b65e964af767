package org.jointprosperity.cooperative.review;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jointprosperity.chassis.http.Criteria;
import org.jointprosperity.chassis.http.Page;
import org.jointprosperity.chassis.http.PageRequest;
import org.jointprosperity.chassis.http.Pages;
import org.jointprosperity.cooperative.criteria.Findings;
import org.jointprosperity.cooperative.income.ExactAmounts;

/** 年度复核: what was found of demonstration households year by year. */
@Path("/api/v1/household-reviews")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "household-reviews", description = "年度复核 reviews of demonstration households")
@Transactional
class ReviewResource {

    private final HouseholdReviews reviews;
    private final Findings findings;
    private final ExactAmounts amounts;
    private final Pages pages;

    ReviewResource(HouseholdReviews reviews, Findings findings, ExactAmounts amounts, Pages pages) {
        this.reviews = reviews;
        this.findings = findings;
        this.amounts = amounts;
        this.pages = pages;
    }

    @GET
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
    @Path("/{id}")
    @PermissionsAllowed("cooperative:read")
    @Operation(operationId = "cooperative_household_reviews_get", summary = "年度复核详情 Get a review")
    public ReviewView get(UUID id) {
        return view(reviews.require(id));
    }

    private ReviewView view(HouseholdReview review) {
        return ReviewView.of(review, findings.ofReview(review.id), amounts.areShown());
    }
}
