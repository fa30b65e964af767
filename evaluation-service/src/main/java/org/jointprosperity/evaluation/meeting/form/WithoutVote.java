package org.jointprosperity.evaluation.meeting.form;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member who attends without a vote. */
@Schema(name = "SittingWithoutVote", description = "无表决权的成员及原因。A member without a vote, and why.")
public record WithoutVote(@NotNull @Pattern(regexp = RollMember.NUMBER) String member, @NotNull Reason reason) {

    /** Why somebody does not vote (选举工作条例 art. 5). */
    @Schema(
            name = "WithoutVoteReason",
            description = "预备党员、留党察看、权利中止。Probationary, under inner-party probation, rights suspended.")
    public enum Reason {
        /** 预备党员. */
        PROBATIONARY,
        /** 留党察看. */
        ON_PROBATION_WITHIN_PARTY,
        /** 被留置、逮捕等，权利中止. */
        SUSPENDED
    }
}
