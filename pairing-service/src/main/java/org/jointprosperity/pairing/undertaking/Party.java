package org.jointprosperity.pairing.undertaking;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jointprosperity.chassis.place.Caller;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.pairing.registry.Offices;
import org.jointprosperity.pairing.registry.Superior;

/** Who acts for which side of an undertaking: the unit hands over, the branch receives and allots. */
@ApplicationScoped
class Party {

    private final Caller caller;
    private final Offices offices;
    private final Superior superior;

    Party(Caller caller, Offices offices, Superior superior) {
        this.caller = caller;
        this.offices = offices;
        this.superior = superior;
    }

    /** Roster number of who hands over; refuses everyone but the unit. */
    String urban(Undertaking undertaking) {
        if (caller.unit().filter(undertaking.unitCode::equals).isEmpty()) {
            throw new Refusal(403, "reserved-for-the-unit").with("unit", undertaking.unitCode);
        }
        return who();
    }

    /** Roster number of who receives; refuses everyone but the branch, for nobody confirms what he has handed over himself. */
    String rural(Undertaking undertaking) {
        if (!isOfBranch(undertaking)) {
            throw new Refusal(403, "reserved-for-the-branch").with("branch", undertaking.branchCode);
        }
        return who();
    }

    /** Who takes a handover back: the unit while nobody has confirmed it; what both sides have said, the superior alone. */
    String withdrawer(Undertaking undertaking, Handover handover) {
        return handover.confirmedOn == null && !superior.isAboveBranch(undertaking.divisionCode)
                ? urban(undertaking)
                : reviewer(undertaking);
    }

    /** Who allots for a branch: its secretary on that day, or the superior. */
    String allotter(Undertaking undertaking, LocalDate on) {
        boolean secretary = isOfBranch(undertaking)
                && caller.person()
                        .filter(person -> offices.secretary(undertaking.branchCode, person, on))
                        .isPresent();
        if (!secretary && !superior.isAboveBranch(undertaking.divisionCode)) {
            throw new Refusal(403, "reserved-for-the-secretary").with("branch", undertaking.branchCode);
        }
        return who();
    }

    /** Who reviews: the superior alone. */
    String reviewer(Undertaking undertaking) {
        superior.requireAboveBranch(undertaking.divisionCode);
        return who();
    }

    private boolean isOfBranch(Undertaking undertaking) {
        return caller.branch().filter(undertaking.branchCode::equals).isPresent();
    }

    /** The person behind the login, or the login where it stands for an office. */
    private String who() {
        return caller.who();
    }
}
