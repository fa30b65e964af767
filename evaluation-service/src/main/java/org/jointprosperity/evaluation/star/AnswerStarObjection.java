package org.jointprosperity.evaluation.star;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Answers an objection: the star stays or is withdrawn 答复异议. */
@Schema(description = "答复异议：维持或撤销。The star stays or is withdrawn.")
record AnswerStarObjection(
        @NotNull @Schema(description = "红星维持 KEPT 或撤销 WITHDRAWN what becomes of the star") StarAnswer outcome,
        @NotBlank @Size(max = 1000) @Schema(description = "答复 answer") String answer) {}
