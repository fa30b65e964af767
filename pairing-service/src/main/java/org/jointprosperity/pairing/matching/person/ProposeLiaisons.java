package org.jointprosperity.pairing.matching.person;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.pairing.registry.Branch;

/** Asks for a proposal of the liaisons of a branch 提出党员结对方案. */
@Schema(description = "提出一个支部的党员结对方案。Propose the liaisons of a branch.")
public record ProposeLiaisons(
        @NotNull @Pattern(regexp = Branch.CODE) @Schema(description = "支部编码 branch", examples = "61102310400101")
                String branch) {}
