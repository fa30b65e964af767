package org.jointprosperity.evaluation.cultivation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Names who mentors a trainee from a day on 确定培养联系人. */
@Schema(description = "确定培养联系人。Name who mentors a trainee from a day on.")
record AssignMentor(
        @NotBlank @Size(max = 30) @Schema(description = "人员编号 roster number", examples = "N04672") String person,
        @NotNull @Schema(examples = "2009-12-01") LocalDate since) {}
