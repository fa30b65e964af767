package org.jointprosperity.pairing.agreement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.contracts.CreditCode;
import org.jointprosperity.contracts.IllegalCode;
import org.jointprosperity.pairing.registry.Branch;

/** Proposes a pair 共建对子. */
@Schema(description = "提出结对。Propose a pair of a unit and a branch.")
public record ProposePairing(
        @NotNull @Size(max = 50) @Schema(description = "单位信用代码 unit", examples = "11611023MBY416905X") String unit,
        @NotNull
                @Pattern(regexp = Branch.CODE + "|" + ProposePairing.LIKE_A_UNIT)
                @Schema(description = "支部编码 branch", examples = "61102310400101")
                String branch,
        @Size(max = 500) @Schema(description = "不按结对原则时的理由 reason where the matching rule is not followed")
                String reason,
        @Schema(
                        description =
                                "双联双建包抓：单位包抓该村，只能由上级指定；默认否"
                                        + " whether the unit answers for the village, which only a superior decides; no by default")
                Boolean inCharge) {

    static final String LIKE_A_UNIT = "[0-9A-Z]{18}";

    boolean isInCharge() {
        return inCharge != null && inCharge;
    }

    /** Refuses two sides that are one, or of one kind: a pair is an urban unit and a rural branch. */
    void requireTwoSides() {
        if (unit.equals(branch)) {
            throw Refusal.field("branch", "pairing-with-itself");
        }
        if (unit.matches(Branch.CODE)) {
            throw Refusal.field("unit", "branch-given-as-unit");
        }
        if (branch.matches(LIKE_A_UNIT)) {
            throw Refusal.field("branch", "unit-given-as-branch");
        }
        try {
            new CreditCode(unit);
        } catch (IllegalCode illegal) {
            throw Refusal.field("unit", illegal.code());
        }
    }
}
