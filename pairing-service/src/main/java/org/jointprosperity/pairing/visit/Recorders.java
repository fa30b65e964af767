package org.jointprosperity.pairing.visit;

import jakarta.enterprise.context.ApplicationScoped;
import org.jointprosperity.chassis.place.Caller;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.pairing.registry.Member;
import org.jointprosperity.pairing.registry.Offices;
import org.jointprosperity.pairing.registry.Superior;

/** Says who the caller is when record cards are written. */
@ApplicationScoped
class Recorders {

    private final Caller caller;
    private final Offices offices;
    private final Superior superior;
    private final BusinessDay businessDay;

    Recorders(Caller caller, Offices offices, Superior superior, BusinessDay businessDay) {
        this.caller = caller;
        this.offices = offices;
        this.superior = superior;
        this.businessDay = businessDay;
    }

    /** The caller: whose visits are his own, which unit he is secretary of today, and the places he answers for. */
    Recorder current() {
        var person = caller.person();
        var today = businessDay.today();
        return new Recorder(
                caller.who(),
                person.filter(number -> number.matches(Member.NUMBER)).orElse(null),
                caller.unit()
                        .filter(unit -> person.filter(number -> offices.secretary(unit, number, today))
                                .isPresent())
                        .orElse(null),
                superior::isAboveBranch);
    }
}
