package org.jointprosperity.pairing.registry;

import jakarta.enterprise.context.ApplicationScoped;
import org.jointprosperity.chassis.place.CurrentPlace;
import org.jointprosperity.chassis.problem.Refusal;

/**
 * 上级: the level above decides what an organisation is in the programme, who holds its offices, and whether a pairing
 * rests or ends; neither a unit nor a branch decides that for itself.
 */
@ApplicationScoped
public class Superior {

    private final CurrentPlace place;

    Superior(CurrentPlace place) {
        this.place = place;
    }

    /** Whether the caller answers for the town a unit lies in, and not only for the unit. */
    public boolean isAboveUnit(String town) {
        return place.get().admits(town, null);
    }

    /** Whether the caller answers for more than the village of a branch. */
    public boolean isAboveBranch(String village) {
        return place.get().admits(village, null) && !place.get().division().equals(village);
    }

    /** Refuses a caller who answers for the unit alone, or not even for that. */
    public void requireAboveUnit(String town) {
        require(isAboveUnit(town), town);
    }

    /** Refuses a caller who answers for the village of a branch alone, or not even for that. */
    public void requireAboveBranch(String village) {
        require(isAboveBranch(village), village);
    }

    private static void require(boolean above, String division) {
        if (!above) {
            throw new Refusal(403, "reserved-for-superior").with("division", division);
        }
    }
}
