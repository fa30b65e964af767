package org.jointprosperity.evaluation.cultivation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Ends a training with its conclusion 作出培养结论. */
@Schema(description = "培养结论及理由。The conclusion of a training, with reasons.")
record ConcludeTraining(
        @NotNull Conclusion conclusion,
        @NotBlank @Size(max = 500) @Schema(description = "理由，勿写个人信息 reasons, without personal data") String reasons,
        @NotNull @Schema(examples = "2009-12-31") LocalDate concludedOn) {}
