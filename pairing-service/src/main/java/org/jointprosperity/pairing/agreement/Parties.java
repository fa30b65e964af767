package org.jointprosperity.pairing.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import org.jointprosperity.chassis.place.Caller;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.pairing.registry.Superior;

/**
 * 对子双方及其上级: who acts on what rests between a unit and a branch. Two branches of one village share its place, so that
 * the place alone does not tell whose matter it is.
 */
@ApplicationScoped
public class Parties {

    private final Caller caller;
    private final Superior superior;

    Parties(Caller caller, Superior superior) {
        this.caller = caller;
        this.superior = superior;
    }

    /** Refuses whoever is neither of the unit, nor of the branch, nor above its village. */
    public void requirePartyOrAbove(String unitCode, String branchCode, String divisionCode) {
        boolean party = caller.unit().filter(unitCode::equals).isPresent()
                || caller.branch().filter(branchCode::equals).isPresent();
        if (!party && !superior.isAboveBranch(divisionCode)) {
            throw new Refusal(403, "reserved-for-the-parties")
                    .with("unit", unitCode)
                    .with("branch", branchCode);
        }
    }

    /** Refuses whoever is neither side of the pairing nor above it. */
    void requirePartyOrAbove(Pairing pairing) {
        requirePartyOrAbove(pairing.unitCode, pairing.branchCode, pairing.divisionCode);
    }
}
