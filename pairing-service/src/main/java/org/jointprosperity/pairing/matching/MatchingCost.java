package org.jointprosperity.pairing.matching;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A cost, or a difference of two, by its terms as callers see it. */
@Schema(description = "撮合代价：违反原则数，负担、距离、旧缘各项分值与合计。Violations, and points by term.")
public record MatchingCost(
        @Schema(description = "不合结对原则的对子数 pairs off the rule") int violations,
        @Schema(description = "负担分 points for load") long load,
        @Schema(description = "距离分 points for distance") long distance,
        @Schema(description = "旧缘分，优惠为负 points for earlier ties, a bonus is negative") long tie,
        @Schema(description = "各项分合计 sum of the points") long points) {

    static MatchingCost of(Cost cost) {
        return new MatchingCost(cost.violations(), cost.load(), cost.distance(), cost.tie(), cost.points());
    }
}
