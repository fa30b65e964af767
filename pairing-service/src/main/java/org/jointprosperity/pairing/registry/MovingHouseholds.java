package org.jointprosperity.pairing.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.ArrayList;
import java.util.List;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.pairing.history.Before;
import org.jointprosperity.pairing.history.History;

/** Moves a household to another branch, and with it everyone who belongs to it. */
@ApplicationScoped
public class MovingHouseholds {

    private final Villagers villagers;
    private final History history;
    private final BusinessDay businessDay;
    private final Outbox outbox;
    private final Event<Left> left;

    MovingHouseholds(Villagers villagers, History history, BusinessDay businessDay, Outbox outbox, Event<Left> left) {
        this.villagers = villagers;
        this.history = history;
        this.businessDay = businessDay;
        this.outbox = outbox;
        this.left = left;
    }

    /** Says whether the household was at another branch before. */
    public boolean move(Household household, Branch branch) {
        String from = household.branchCode();
        var before = Before.of(household, HouseholdView.of(household));
        if (!household.moveTo(branch, businessDay.today())) {
            return false;
        }
        history.keep(before);
        outbox.add(household.changed());
        var numbers = new ArrayList<String>(List.of(household.number()));
        villagers.of(household).forEach(villager -> {
            follow(villager, household);
            numbers.add(villager.number());
        });
        left.fire(new Left(from, numbers));
        return true;
    }

    /** Whether two households have heads 户主 who differ, and are hardly one; nothing is known of one without a head. */
    public List<String> contradictions(Household duplicate, Household survivor) {
        var heads = heads(duplicate);
        var others = heads(survivor);
        return heads.isEmpty() || others.isEmpty() || heads.stream().anyMatch(others::contains)
                ? List.of()
                : List.of("head");
    }

    private List<Identity> heads(Household household) {
        return villagers.of(household).stream()
                .filter(Villager::isHead)
                .map(Villager::identity)
                .toList();
    }

    /** Gives the people of a household that was registered twice to the entry that stands. */
    public void handOver(Household duplicate, Household survivor) {
        villagers.of(duplicate).forEach(villager -> follow(villager, survivor));
    }

    private void follow(Villager villager, Household household) {
        var before = Before.of(villager, VillagerView.of(villager));
        villager.follow(household, businessDay.today());
        history.keep(before);
        outbox.add(villager.changed());
    }
}
