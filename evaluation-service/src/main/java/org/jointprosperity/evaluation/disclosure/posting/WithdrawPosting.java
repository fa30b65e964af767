package org.jointprosperity.evaluation.disclosure.posting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Shows a publication no more 撤回. */
@Schema(
        name = "WithdrawDisclosure",
        description = "撤回并说明理由，理由随撤回公布，不写人名。Withdraw with a reason that readers see; no names.")
record WithdrawPosting(@NotBlank @Size(max = 500) @Schema(examples = "金额有误，另行更正公布") String reason) {}
