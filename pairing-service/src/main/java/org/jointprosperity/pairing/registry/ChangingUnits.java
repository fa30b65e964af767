package org.jointprosperity.pairing.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.function.Consumer;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.pairing.history.Before;
import org.jointprosperity.pairing.history.History;

/** Changes what is registered about a unit; where its office moves to another town, its members and offices follow. */
@ApplicationScoped
public class ChangingUnits {

    private final Members members;
    private final Offices offices;
    private final History history;
    private final BusinessDay businessDay;
    private final Outbox outbox;
    private final Event<Left> left;

    ChangingUnits(
            Members members,
            Offices offices,
            History history,
            BusinessDay businessDay,
            Outbox outbox,
            Event<Left> left) {
        this.members = members;
        this.offices = offices;
        this.history = history;
        this.businessDay = businessDay;
        this.outbox = outbox;
        this.left = left;
    }

    /** Says whether anything is different. */
    public boolean change(Unit unit, UnitDetails details) {
        String town = unit.divisionCode();
        var before = Before.of(unit, UnitView.of(unit));
        if (!unit.change(details, businessDay.today())) {
            return false;
        }
        history.keep(before);
        outbox.add(unit.changed());
        if (!town.equals(unit.divisionCode())) {
            offices.of(unit.code()).forEach(office -> office.follow(unit));
            members.of(unit).forEach(following(unit));
        }
        return true;
    }

    /** Gives the members and offices of a unit that was registered twice to the entry that stands. */
    public void handOver(Unit duplicate, Unit survivor) {
        var moved = members.of(duplicate);
        moved.forEach(following(survivor));
        offices.handOver(duplicate.code(), survivor.code(), office -> office.follow(survivor));
        if (!moved.isEmpty()) {
            left.fire(new Left(
                    duplicate.code(), moved.stream().map(Member::number).toList()));
        }
    }

    private Consumer<Member> following(Unit unit) {
        return member -> {
            var before = Before.of(member, MemberView.of(member));
            member.follow(unit, businessDay.today());
            history.keep(before);
            outbox.add(member.changed());
        };
    }
}
