package org.jointprosperity.evaluation.selection.election;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Closes an election before it is through 终止选举. */
@Schema(description = "终止选举，须写明理由。Close an election before it is through.")
record CloseElection(
        @NotBlank @Size(max = 500) @Schema(examples = "推迟换届") String reasons,
        @NotNull @Schema(examples = "2009-12-20") LocalDate on) {}
