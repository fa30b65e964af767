package org.jointprosperity.evaluation.disclosure.publication;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Passes or refuses a draft 审查、审批意见; a refusal has its reason. */
@Schema(name = "DecideDisclosureStep", description = "审查或审批意见；不通过须说明理由。Pass it, or refuse it with a reason.")
record DecideStep(
        @NotNull @Schema(description = "是否通过 whether it passes") Boolean passed,
        @Size(max = 500) @Schema(nullable = true, description = "不通过的理由 why it is refused", examples = "金额与账目不符")
                String reason) {}
