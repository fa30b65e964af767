package org.jointprosperity.cooperative.household;

import jakarta.enterprise.context.ApplicationScoped;
import org.jointprosperity.chassis.place.CurrentPlace;
import org.jointprosperity.chassis.problem.Refusal;

/** 上级: a village nominates its households; whether one is a model, with what herd, and until when, a level above decides. */
@ApplicationScoped
public class Superior {

    private final CurrentPlace place;

    Superior(CurrentPlace place) {
        this.place = place;
    }

    /** Refuses a caller who answers for the village alone. */
    public void requireAbove(String village) {
        var own = place.get();
        if (!own.admits(village, null) || own.division().equals(village)) {
            throw new Refusal(403, "reserved-for-superior").with("division", village);
        }
    }
}
