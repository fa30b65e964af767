package org.jointprosperity.pairing.registry;

import jakarta.enterprise.context.ApplicationScoped;
import org.jointprosperity.chassis.message.Outbox;

/** Moves a household to another branch, and with it everyone who belongs to it. */
@ApplicationScoped
public class MovingHouseholds {

    private final Villagers villagers;
    private final Outbox outbox;

    MovingHouseholds(Villagers villagers, Outbox outbox) {
        this.villagers = villagers;
        this.outbox = outbox;
    }

    /** Says whether the household was at another branch before. */
    public boolean move(Household household, Branch branch) {
        if (!household.moveTo(branch)) {
            return false;
        }
        outbox.add(household.changed());
        villagers.of(household).forEach(villager -> {
            villager.follow(household);
            outbox.add(villager.changed());
        });
        return true;
    }
}
