package org.jointprosperity.evaluation.commitment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Judges a commitment, once and for all 评诺. */
@Schema(description = "评诺：一次，不可更改。The one evaluation a commitment ends in.")
record EvaluateCommitment(
        @NotNull Result result,
        @NotBlank @Size(max = 1000) @Schema(description = "理由，勿写个人信息 reasons, without personal data") String reasons,
        @Valid @Schema(description = "测评票数；没有测评的不填。Counts of the poll; absent where none was held.") Poll poll) {}
