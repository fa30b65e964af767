package org.jointprosperity.evaluation.commitment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 测评票数: the counts of the poll that was held about a commitment, as the paper shows them. */
@Embeddable
@Schema(name = "CommitmentPoll", description = "测评票数：收回 = 满意 + 基本满意 + 不满意 + 无效。Returned is the sum of the other four.")
public record Poll(
        @Column(name = "poll_issued")
                @NotNull
                @Min(1)
                @Max(1_000_000)
                @Schema(description = "发出 issued", examples = "40")
                Integer issued,
        @Column(name = "poll_returned") @NotNull @Min(0) @Schema(description = "收回 returned", examples = "38")
                Integer returned,
        @Column(name = "poll_satisfied") @NotNull @Min(0) @Schema(description = "满意 satisfied", examples = "30")
                Integer satisfied,
        @Column(name = "poll_fair") @NotNull @Min(0) @Schema(description = "基本满意 fairly satisfied", examples = "5")
                Integer fair,
        @Column(name = "poll_dissatisfied") @NotNull @Min(0) @Schema(description = "不满意 dissatisfied", examples = "2")
                Integer dissatisfied,
        @Column(name = "poll_invalid") @NotNull @Min(0) @Schema(description = "无效 invalid", examples = "1")
                Integer invalid) {

    /** Whether at least as many were dissatisfied as were satisfied or fairly satisfied 不满意不少于满意与基本满意. */
    boolean disapproves() {
        return dissatisfied > 0 && dissatisfied >= (long) satisfied + fair;
    }

    /** Whether no more came back than went out, and every one that came back is counted once. */
    boolean addsUp() {
        return returned <= issued && (long) satisfied + fair + dissatisfied + invalid == returned;
    }
}
