package org.jointprosperity.evaluation.selection.open;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Confirms a secretary at the end of his probation 试用合格. */
@Schema(description = "试用期满合格，正式聘任。Confirm a secretary whose probation has ended.")
record ConfirmSecretary(
        @NotNull @Schema(examples = "2009-12-31") LocalDate on,
        @NotBlank @Size(max = 500) @Schema(examples = "试用合格") String reasons) {}
