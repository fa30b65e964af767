package org.jointprosperity.pairing.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.place.Caller;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.pairing.registry.Branch;
import org.jointprosperity.pairing.registry.Branches;
import org.jointprosperity.pairing.registry.Superior;
import org.jointprosperity.pairing.registry.Unit;
import org.jointprosperity.pairing.registry.Units;

/** 提出结对: one pair at a time by hand, or all those of an adopted proposal; under the same rules. */
@ApplicationScoped
public class ProposingPairings {

    private final Pairings pairings;
    private final Units units;
    private final Branches branches;
    private final MatchingRules rules;
    private final Parties parties;
    private final Superior superior;
    private final Caller caller;
    private final BusinessDay businessDay;
    private final Outbox outbox;

    ProposingPairings(
            Pairings pairings,
            Units units,
            Branches branches,
            MatchingRules rules,
            Parties parties,
            Superior superior,
            Caller caller,
            BusinessDay businessDay,
            Outbox outbox) {
        this.pairings = pairings;
        this.units = units;
        this.branches = branches;
        this.rules = rules;
        this.parties = parties;
        this.superior = superior;
        this.caller = caller;
        this.businessDay = businessDay;
        this.outbox = outbox;
    }

    /** Proposes a pair of an adopted proposal. */
    public Pairing propose(String unitCode, String branchCode, String reason) {
        return propose(unitCode, branchCode, reason, false);
    }

    /** Proposes a pair by hand; that the unit answers for the village is for a superior to decide. */
    Pairing propose(ProposePairing request) {
        return propose(request.unit(), request.branch(), request.reason(), request.isInCharge());
    }

    /** Refused where they have an open one, or where the matching rule is not followed without a reason. */
    private Pairing propose(String unitCode, String branchCode, String reason, boolean inCharge) {
        Unit unit = units.heldByCode(unitCode).orElseThrow(() -> units.missing(unitCode));
        Branch branch = branches.heldByCode(branchCode).orElseThrow(() -> branches.missing(branchCode));
        parties.requirePartyOrAbove(unitCode, branchCode, branch.divisionCode());
        if (inCharge) {
            superior.requireAboveBranch(branch.divisionCode());
        }
        RuleViolation.rule(
                !pairings.existsOpen(unitCode, branchCode), "already-paired", "unit", unitCode, "branch", branchCode);
        var today = businessDay.today();
        var rule = rules.inForce(unit.sector(), branch.divisionCode(), today);
        var pairing = new Pairing(unit, branch, rule, reason, inCharge, caller.who(), today);
        outbox.add(pairing.proposed());
        return pairings.saved(pairing);
    }
}
