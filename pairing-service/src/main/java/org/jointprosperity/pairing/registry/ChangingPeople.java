package org.jointprosperity.pairing.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.pairing.history.Before;
import org.jointprosperity.pairing.history.History;

/** Changes what is registered about a person, and tells when he has left his unit or branch. */
@ApplicationScoped
public class ChangingPeople {

    private final Offices offices;
    private final History history;
    private final BusinessDay businessDay;
    private final Outbox outbox;
    private final Event<Left> left;

    ChangingPeople(Offices offices, History history, BusinessDay businessDay, Outbox outbox, Event<Left> left) {
        this.offices = offices;
        this.history = history;
        this.businessDay = businessDay;
        this.outbox = outbox;
        this.left = left;
    }

    /** Says whether anything is different. */
    public boolean change(Member member, MemberDetails details, Unit unit) {
        var before = Before.of(member, MemberView.of(member));
        if (!member.change(details, unit, businessDay.today())) {
            return false;
        }
        history.keep(before);
        outbox.add(member.changed());
        tell(before.unitCode(), member.unitCode(), member.number());
        return true;
    }

    /** Says whether anything is different. */
    public boolean change(Villager villager, VillagerDetails details, Household household) {
        String branch = villager.branchCode();
        var before = Before.of(villager, VillagerView.of(villager));
        if (!villager.change(details, household, businessDay.today())) {
            return false;
        }
        history.keep(before);
        outbox.add(villager.changed());
        tell(branch, villager.branchCode(), villager.number());
        return true;
    }

    /** Gives the offices of a person who was registered twice to the entry that stands. */
    public void handOver(String duplicate, String survivor) {
        offices.handOverOf(duplicate, survivor, office -> office.follow(survivor));
    }

    private void tell(String before, String after, String number) {
        if (!before.equals(after)) {
            left.fire(new Left(before, List.of(number)));
        }
    }
}
