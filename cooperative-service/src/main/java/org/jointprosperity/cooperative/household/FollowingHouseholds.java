package org.jointprosperity.cooperative.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.cooperative.neighbour.HouseholdMoved;

/** Lets the records of a household lie where the household does, those that were withdrawn among them. */
@ApplicationScoped
class FollowingHouseholds {

    private final DemonstrationHouseholds households;
    private final Outbox outbox;

    FollowingHouseholds(DemonstrationHouseholds households, Outbox outbox) {
        this.households = households;
        this.outbox = outbox;
    }

    void follow(@Observes HouseholdMoved moved) {
        for (var record : households.historyOf(moved.household()).records()) {
            record.follow(moved.divisionCode(), moved.branchNumber());
            if (record.isCertified()) {
                outbox.add(record.changed());
            }
        }
    }
}
