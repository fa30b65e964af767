package org.jointprosperity.pairing.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.ArrayList;
import java.util.List;
import org.jointprosperity.chassis.message.Outbox;

/** Moves a household to another branch, and with it everyone who belongs to it. */
@ApplicationScoped
public class MovingHouseholds {

    private final Villagers villagers;
    private final Outbox outbox;
    private final Event<Left> left;

    MovingHouseholds(Villagers villagers, Outbox outbox, Event<Left> left) {
        this.villagers = villagers;
        this.outbox = outbox;
        this.left = left;
    }

    /** Says whether the household was at another branch before. */
    public boolean move(Household household, Branch branch) {
        String before = household.branchCode();
        if (!household.moveTo(branch)) {
            return false;
        }
        outbox.add(household.changed());
        var numbers = new ArrayList<String>(List.of(household.number()));
        villagers.of(household).forEach(villager -> {
            villager.follow(household);
            outbox.add(villager.changed());
            numbers.add(villager.number());
        });
        left.fire(new Left(before, numbers));
        return true;
    }
}
