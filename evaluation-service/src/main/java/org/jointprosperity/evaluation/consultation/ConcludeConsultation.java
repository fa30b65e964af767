package org.jointprosperity.evaluation.consultation;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Ends the consultation before a decision. */
@Schema(description = "结束征求意见。End the consultation before a decision.")
record ConcludeConsultation(
        @NotNull @Schema(description = "结束日期。The day.", examples = "2025-06-09") LocalDate concludedOn) {}
