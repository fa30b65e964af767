package org.jointprosperity.pairing.support;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jointprosperity.chassis.place.Caller;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.pairing.agreement.Side;
import org.jointprosperity.pairing.registry.Superior;

/**
 * Who may record what: the unit what it promises and pays out, the branch what arrives and is used, the town and county
 * above either; what the letter promises only they take back.
 */
@ApplicationScoped
class Recorders {

    private final Caller caller;
    private final Superior superior;
    private final BusinessDay businessDay;

    Recorders(Caller caller, Superior superior, BusinessDay businessDay) {
        this.caller = caller;
        this.superior = superior;
        this.businessDay = businessDay;
    }

    /** The caller as one who may record entries of this kind. */
    Recorder of(FundAccount account, EntryKind kind) {
        boolean ofItsSide = kind.isOfUrbanSide()
                ? isOf(caller.unit(), account.unitCode)
                : isOf(caller.branch(), account.branchCode);
        if (!ofItsSide && !superior.isAboveBranch(account.divisionCode)) {
            throw new Refusal(403, "reserved-for-the-other-side")
                    .with("side", kind.isOfUrbanSide() ? Side.URBAN : Side.RURAL);
        }
        return new Recorder(caller.subject(), caller.person().orElse(null), businessDay.today());
    }

    /** The caller as one who may take this entry back. */
    Recorder toTakeBack(FundAccount account, FundEntry entry) {
        if (entry.isOfLetter()) {
            superior.requireAboveBranch(account.divisionCode);
        }
        return of(account, entry.kind.isReversal() ? entry.reversedKind : entry.kind);
    }

    private static boolean isOf(Optional<String> organisation, String code) {
        return organisation.filter(code::equals).isPresent();
    }
}
