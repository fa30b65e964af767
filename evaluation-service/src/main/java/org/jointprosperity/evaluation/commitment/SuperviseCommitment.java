package org.jointprosperity.evaluation.commitment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Notes what a supervisor saw on a day 督诺. */
@Schema(description = "督诺：监督人某日所见。What a supervisor saw on a day.")
record SuperviseCommitment(
        @NotNull @Schema(examples = "2009-12-31") LocalDate on,
        @NotBlank @Size(max = 1000) @Schema(description = "说明，勿写个人信息 note, without personal data") String note) {}
