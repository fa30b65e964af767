package org.jointprosperity.pairing.agreement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.contracts.CreditCode;
import org.jointprosperity.pairing.registry.Branch;

/** Proposes a pair 共建对子. */
@Schema(description = "提出结对。Propose a pair of a unit and a branch.")
public record ProposePairing(
        @NotNull @Schema(description = "单位信用代码 unit", examples = "11611023MBY416905X") CreditCode unit,
        @NotNull @Pattern(regexp = Branch.CODE) @Schema(description = "支部编码 branch", examples = "61102310400101")
                String branch,
        @Size(max = 500) @Schema(description = "不按结对原则时的理由 reason where the matching rule is not followed")
                String reason) {}
