package org.jointprosperity.pairing.agreement;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jointprosperity.chassis.place.Caller;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.pairing.registry.Offices;

/** Who may sign a letter: the secretary of either side's party organisation, with a token of their own. */
@ApplicationScoped
public class Signatory {

    private final Caller caller;
    private final Offices offices;

    Signatory(Caller caller, Offices offices) {
        this.caller = caller;
        this.offices = offices;
    }

    /** The side the caller belongs to, by the unit or branch of the token. */
    public Side sideOf(Pairing pairing) {
        if (caller.unit().filter(pairing.unitCode::equals).isPresent()) {
            return Side.URBAN;
        }
        if (caller.branch().filter(pairing.branchCode::equals).isPresent()) {
            return Side.RURAL;
        }
        throw new RuleViolation("not-a-party-to-the-letter");
    }

    /** Who the caller is: his roster number, or the subject of a token without one. */
    String name() {
        return caller.who();
    }

    /** Roster number of the caller, who must be secretary of that side on the day. */
    String signer(Pairing pairing, Side side, LocalDate on) {
        String organisation = side == Side.URBAN ? pairing.unitCode : pairing.branchCode;
        String person = caller.person()
                .orElseThrow(() -> new RuleViolation("signer-not-secretary").with("organisation", organisation));
        rule(
                offices.secretary(organisation, person, on),
                "signer-not-secretary",
                "organisation",
                organisation,
                "on",
                on);
        return person;
    }
}
