package org.jointprosperity.cooperative.membership;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a membership ends; what a member or the cooperative decides can be refused, what has happened cannot. */
@Schema(name = "LeavingReason", description = "退社、除名、死亡、单位终止。Left by notice, expelled, died, dissolved.")
public enum LeavingReason {
    /** 退社: by the member's own notice. */
    RESIGNED(true),
    /** 除名: by the assembly. */
    EXPELLED(true),
    /** 死亡. */
    DIED(false),
    /** 单位终止. */
    DISSOLVED(false);

    private final boolean decided;

    LeavingReason(boolean decided) {
        this.decided = decided;
    }

    /** Whether somebody decided it, so that the law can refuse it. */
    boolean isDecided() {
        return decided;
    }
}
