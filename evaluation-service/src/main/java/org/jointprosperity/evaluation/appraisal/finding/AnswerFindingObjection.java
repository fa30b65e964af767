package org.jointprosperity.evaluation.appraisal.finding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.evaluation.appraisal.finding.RecordFinding.Decision;

/** Answers an objection to a finding, which stands or is decided anew 答复异议. */
@Schema(description = "答复对评定的异议；改变评定的写明新的等次和理由。Answers an objection; a new decision where it is upheld.")
record AnswerFindingObjection(
        @NotBlank @Size(max = 2000) @Schema(description = "答复 answer") String answer,
        @Valid @Schema(nullable = true, description = "新的评定；维持原评定时为空。The new decision; none where the first stands.")
                Decision decision) {}
