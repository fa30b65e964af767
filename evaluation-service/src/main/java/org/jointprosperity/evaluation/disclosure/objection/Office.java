package org.jointprosperity.evaluation.disclosure.objection;

import jakarta.enterprise.context.ApplicationScoped;
import org.jointprosperity.chassis.place.Caller;
import org.jointprosperity.chassis.place.CurrentPlace;
import org.jointprosperity.chassis.problem.Refusal;

/** 责任单位: who answers an objection. A login of the place; where the catalogue names a unit, one of that unit, or of a level above. */
@ApplicationScoped
class Office {

    private final Caller caller;
    private final CurrentPlace place;

    Office(Caller caller, CurrentPlace place) {
        this.caller = caller;
        this.place = place;
    }

    /** Refuses whoever does not answer for it. */
    void require(DisclosureObjection objection) {
        if (answersFor(objection)) {
            return;
        }
        place.require(objection.divisionCode, null);
        throw new Refusal(403, "answer-of-another-office").with("unit", objection.unitCode);
    }

    /** What the caller sees of it: as it was written, if he answers for it. */
    ObjectionView view(DisclosureObjection objection) {
        return answersFor(objection) ? ObjectionView.asWritten(objection) : ObjectionView.masked(objection);
    }

    private boolean answersFor(DisclosureObjection objection) {
        String unit = objection.unitCode;
        if (unit != null && caller.unit().filter(unit::equals).isPresent()) {
            return true;
        }
        boolean above = !place.get().division().equals(objection.divisionCode);
        return place.get().admits(objection.divisionCode, null) && (unit == null || above);
    }
}
