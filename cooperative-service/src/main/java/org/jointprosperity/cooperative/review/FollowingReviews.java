package org.jointprosperity.cooperative.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jointprosperity.cooperative.neighbour.HouseholdMoved;

/** Lets the reviews of a household be seen where it lives. */
@ApplicationScoped
class FollowingReviews {

    private final HouseholdReviews reviews;

    FollowingReviews(HouseholdReviews reviews) {
        this.reviews = reviews;
    }

    void follow(@Observes HouseholdMoved moved) {
        reviews.follow(moved.household(), moved.divisionCode());
    }
}
