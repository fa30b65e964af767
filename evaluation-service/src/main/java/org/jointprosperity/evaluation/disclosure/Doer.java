package org.jointprosperity.evaluation.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import org.jointprosperity.chassis.place.Caller;
import org.jointprosperity.chassis.problem.Refusal;

/** 经办人: the person behind a step of a disclosure, by the number the login carries; a login of nobody takes no step. */
@ApplicationScoped
public class Doer {

    private final Caller caller;

    Doer(Caller caller) {
        this.caller = caller;
    }

    /** Roster number of the person; refuses a login that names none. */
    public String person() {
        return caller.person().orElseThrow(() -> new Refusal(403, "login-without-person"));
    }
}
