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
    RESIGNED(false, true, true),
    /** 除名: by the assembly. */
    EXPELLED(true, true, true),
    /** 死亡. */
    DIED(false, true, false),
    /** 单位终止. */
    DISSOLVED(false, false, true),
    /** 组织转制: the organisation was closed by conversion; written by the conversion alone. */
    CONVERTED(false, true, true);

    private final boolean decided;
    private final boolean ofPersons;
    private final boolean ofOrganisations;

    LeavingReason(boolean decided, boolean ofPersons, boolean ofOrganisations) {
        this.decided = decided;
        this.ofPersons = ofPersons;
        this.ofOrganisations = ofOrganisations;
    }

    /** Whether a member of this kind can leave for it: an organisation does not die, and nobody dissolves a person. */
    boolean isOf(MemberKind kind) {
        return kind == MemberKind.ORGANISATION ? ofOrganisations : ofPersons;
    }

    /** Whether the cooperative decided it, so that the law can refuse it. */
    boolean isDecided() {
        return decided;
    }
}
