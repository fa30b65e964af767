package org.jointprosperity.cooperative.review;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What comes of a review. */
@Schema(name = "HouseholdReviewOutcome", description = "KEPT 保留，WARNED 警示，WITHDRAWN 取消。What comes of a review.")
enum Outcome {
    /** 保留. */
    KEPT,
    /** 警示: it stays one, and is told what is missing. */
    WARNED,
    /** 取消. */
    WITHDRAWN
}
