package org.jointprosperity.evaluation.award;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Answers an objection to an award 答复异议. */
@Schema(description = "答复异议：异议成立即撤销评优。An objection that is upheld withdraws the award.")
record AnswerAwardObjection(
        @NotNull @Schema(description = "异议是否成立 whether the objection is upheld") Boolean upheld,
        @NotBlank @Size(max = 1000) @Schema(description = "答复 answer") String answer) {}
