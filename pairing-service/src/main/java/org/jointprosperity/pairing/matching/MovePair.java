package org.jointprosperity.pairing.matching;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.pairing.registry.Branch;

/** Moves a proposed pair to another branch 改联. */
@Schema(description = "把方案中的一对改联另一支部。Move a proposed pair to another branch.")
public record MovePair(
        @NotNull @Pattern(regexp = Branch.CODE) @Schema(description = "改联的支部 other branch", examples = "61102310400101")
                String branch,
        @Size(max = 500) @Schema(description = "理由；不合结对原则时必填 reason, needed where the rule is not followed")
                String reason) {}
