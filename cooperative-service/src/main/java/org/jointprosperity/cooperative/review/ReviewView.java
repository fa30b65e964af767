package org.jointprosperity.cooperative.review;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.cooperative.criteria.Found;

/** A review as callers see it; numbers of income by those who answer for the record. */
@Schema(
        name = "HouseholdReviewView",
        description =
                "年度复核；收入数额只给有 cooperative:write 的人看。A review; numbers of income are shown to callers with cooperative:write.")
record ReviewView(
        UUID id,
        UUID demonstrationHousehold,
        String household,
        String division,
        int year,
        Outcome outcome,
        String reason,
        LocalDate reviewedOn,
        LocalDate nextDueOn,
        LocalDate recordedOn,
        List<Found> found) {

    static ReviewView of(HouseholdReview review, List<Found> found, boolean exact) {
        return new ReviewView(
                review.id,
                review.householdId,
                review.householdNumber,
                review.divisionCode,
                review.year,
                review.outcome,
                review.reason,
                review.reviewedOn,
                review.nextDueOn,
                review.recordedOn,
                exact ? found : found.stream().map(Found::discreet).toList());
    }
}
