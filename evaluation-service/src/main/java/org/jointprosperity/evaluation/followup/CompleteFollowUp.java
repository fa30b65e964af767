package org.jointprosperity.evaluation.followup;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says that something was done. */
@Schema(description = "办结。Say that it was done.")
record CompleteFollowUp(
        @NotNull @Schema(description = "办结日期。The day.", examples = "2025-09-20") LocalDate doneOn,
        @NotBlank @Size(max = 500) @Schema(description = "办理情况。What was done.") String note) {}
