package org.jointprosperity.pairing.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import org.jointprosperity.chassis.message.Outbox;

/** Changes what is registered about a person, and tells when he has left his unit or branch. */
@ApplicationScoped
public class ChangingPeople {

    private final Outbox outbox;
    private final Event<Left> left;

    ChangingPeople(Outbox outbox, Event<Left> left) {
        this.outbox = outbox;
        this.left = left;
    }

    /** Says whether anything is different. */
    public boolean change(Member member, MemberDetails details, Unit unit) {
        String before = member.unitCode();
        if (!member.change(details, unit)) {
            return false;
        }
        outbox.add(member.changed());
        tell(before, member.unitCode(), member.number());
        return true;
    }

    /** Says whether anything is different. */
    public boolean change(Villager villager, VillagerDetails details, Household household) {
        String before = villager.branchCode();
        if (!villager.change(details, household)) {
            return false;
        }
        outbox.add(villager.changed());
        tell(before, villager.branchCode(), villager.number());
        return true;
    }

    private void tell(String before, String after, String number) {
        if (!before.equals(after)) {
            left.fire(new Left(before, List.of(number)));
        }
    }
}
