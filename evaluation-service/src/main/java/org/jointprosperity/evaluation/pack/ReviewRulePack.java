package org.jointprosperity.evaluation.pack;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person says whether a version of a pack may take effect 审查规则包. */
@Schema(description = "审查规则包的一个版本。Review a version of a rule pack.")
public record ReviewRulePack(
        @NotNull @Schema(description = "是否同意。Whether it is approved.") Boolean approved,
        @NotBlank @Size(max = 500) @Schema(description = "理由。Why.", examples = "与章程原文逐条核对无误") String reasons) {}
