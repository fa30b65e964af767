package org.jointprosperity.evaluation.pack;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One review of a version of a pack; the reviewer by roster number, where the login has one. */
@Schema(description = "一次审查。One review of a version of a pack.")
public record RulePackReviewView(
        int number,
        boolean approved,
        String reasons,
        @Schema(
                        description = "审查人的花名册编号。Roster number of the reviewer; null where the login has none.",
                        nullable = true)
                String reviewer,
        LocalDate reviewedOn) {

    static RulePackReviewView of(RulePackReview review) {
        return new RulePackReviewView(
                review.number, review.approved, review.reasons, review.reviewerPerson, review.reviewedOn);
    }
}
