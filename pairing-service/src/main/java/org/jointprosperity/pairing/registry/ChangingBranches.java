package org.jointprosperity.pairing.registry;

import jakarta.enterprise.context.ApplicationScoped;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.pairing.history.Before;
import org.jointprosperity.pairing.history.History;

/** Changes what is registered about a branch. */
@ApplicationScoped
public class ChangingBranches {

    private final Households households;
    private final MovingHouseholds moving;
    private final Offices offices;
    private final History history;
    private final BusinessDay businessDay;
    private final Outbox outbox;

    ChangingBranches(
            Households households,
            MovingHouseholds moving,
            Offices offices,
            History history,
            BusinessDay businessDay,
            Outbox outbox) {
        this.households = households;
        this.moving = moving;
        this.offices = offices;
        this.history = history;
        this.businessDay = businessDay;
        this.outbox = outbox;
    }

    /** Says whether anything is different. */
    public boolean change(Branch branch, BranchDetails details) {
        var before = Before.of(branch, BranchView.of(branch));
        if (!branch.change(details, businessDay.today())) {
            return false;
        }
        history.keep(before);
        outbox.add(branch.changed());
        return true;
    }

    /** Gives the households, people and offices of a branch that was registered twice to the entry that stands. */
    public void handOver(Branch duplicate, Branch survivor) {
        households.of(duplicate).forEach(household -> moving.move(household, survivor));
        offices.handOver(duplicate.code(), survivor.code(), office -> office.follow(survivor));
    }
}
