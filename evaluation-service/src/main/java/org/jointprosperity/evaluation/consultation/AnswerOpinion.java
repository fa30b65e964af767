package org.jointprosperity.evaluation.consultation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says whether an opinion is adopted and why. */
@Schema(description = "答复意见：是否采纳及理由。Answer an opinion: adopted or not, and why.")
record AnswerOpinion(
        @NotNull @Schema(description = "是否采纳。Whether it is adopted.") Boolean adopted,
        @NotBlank @Size(max = 1000) @Schema(description = "理由。Why.") String reasons,
        @NotNull @Schema(description = "答复日期。The day.", examples = "2025-06-08") LocalDate answeredOn) {}
