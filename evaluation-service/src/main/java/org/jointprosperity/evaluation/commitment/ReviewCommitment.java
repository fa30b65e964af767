package org.jointprosperity.evaluation.commitment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Approves a commitment or returns it, with reasons 审诺. */
@Schema(description = "审诺：通过或退回，写明理由。Approve or return, with reasons.")
record ReviewCommitment(
        @NotNull @Schema(description = "是否通过 whether it is approved") Boolean approved,
        @NotBlank @Size(max = 1000) @Schema(examples = "事项具体，期限明确") String reasons) {}
