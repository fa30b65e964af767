package org.jointprosperity.evaluation.selection.open;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Records the finding of the inspection 考察结论. */
@Schema(description = "考察结论。The finding of the inspection.")
record InspectApplicant(
        @NotBlank @Size(max = 30) @Schema(examples = "N04672") String person,
        @NotNull Boolean passed,
        @NotBlank @Size(max = 500) @Schema(description = "理由，勿写个人信息 reasons", examples = "群众基础好") String reasons,
        @NotNull @Schema(examples = "2009-12-01") LocalDate on) {}
