package org.jointprosperity.cooperative.criteria;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * 村级评议的通过比例: which part of the votes cast, abstentions among them, carries the opinion of a village.
 *
 * @param strict whether the part itself is not enough
 */
@Embeddable
@Schema(
        name = "VillageOpinionShare",
        description = "村级评议的通过比例：赞成票占投票（含弃权）的几分之几；strict 为须超过。"
                + "Which part of the votes cast carries an opinion; strict means more than that part.")
public record OpinionShare(
        @NotNull @Min(1) @Max(100) @Column(name = "opinion_num") @Schema(description = "分子。Numerator.", examples = "1")
                Integer num,
        @NotNull
                @Min(1)
                @Max(100)
                @Column(name = "opinion_den")
                @Schema(description = "分母。Denominator.", examples = "2")
                Integer den,
        @NotNull
                @Column(name = "opinion_strict")
                @Schema(description = "是否须超过。Whether more is asked.", examples = "true")
                Boolean strict) {

    /** 过半数: more than half. */
    public static final OpinionShare MAJORITY = new OpinionShare(1, 2, true);

    /** Refuses a share that no vote could reach. */
    OpinionShare reachable() {
        rule(strict ? num < den : num <= den, "opinion-share-unreachable", "num", num, "den", den);
        return this;
    }

    /** Whether so many votes in favour of so many cast carry it; of none cast nothing is carried. */
    boolean isReachedBy(long votesFor, long cast) {
        return cast > 0 && (strict ? votesFor * den > cast * num : votesFor * den >= cast * num);
    }
}
