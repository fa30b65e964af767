package org.jointprosperity.cooperative.membership;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a membership ends. Joining and leaving are free (2017 art. 4, 25): only what the cooperative itself decides can be
 * refused for the law's sake; whatever else breaks a rule shows in the standing.
 */
@Schema(
        name = "LeavingReason",
        description = "退社、除名、死亡、单位终止、组织转制。Left by notice, expelled, died, dissolved, converted.")
public enum LeavingReason {
    /** 退社: by the member's own notice. */
    RESIGNED(false),
    /** 除名: by the assembly. */
    EXPELLED(true),
    /** 死亡. */
    DIED(false),
    /** 单位终止. */
    DISSOLVED(false),
    /** 组织转制: the organisation was closed by conversion; written by the conversion alone. */
    CONVERTED(false);

    private final boolean decided;

    LeavingReason(boolean decided) {
        this.decided = decided;
    }

    /** Whether the cooperative decided it, so that the law can refuse it. */
    boolean isDecided() {
        return decided;
    }
}
