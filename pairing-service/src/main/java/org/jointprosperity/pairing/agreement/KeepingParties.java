package org.jointprosperity.pairing.agreement;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jointprosperity.chassis.place.PlatformWork;
import org.jointprosperity.contracts.PairingEvent.BranchMerged;
import org.jointprosperity.contracts.PairingEvent.UnitMerged;

/**
 * A unit or branch that was registered twice gives way only when none of its pairings is open: what both sides have signed
 * names them. Whoever merges may not see the other side's place, so that every place is asked.
 */
@ApplicationScoped
class KeepingParties {

    private final Pairings pairings;
    private final PlatformWork platform;

    KeepingParties(Pairings pairings, PlatformWork platform) {
        this.pairings = pairings;
        this.platform = platform;
    }

    void on(@Observes UnitMerged unit) {
        requireNoneOpen(unit.number());
    }

    void on(@Observes BranchMerged branch) {
        requireNoneOpen(branch.number());
    }

    private void requireNoneOpen(String number) {
        long open = platform.call(() -> pairings.openOf(number));
        rule(open == 0, "duplicate-has-open-pairings", "number", number, "open", open);
    }
}
