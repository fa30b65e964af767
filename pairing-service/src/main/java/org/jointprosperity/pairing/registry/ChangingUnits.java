package org.jointprosperity.pairing.registry;

import jakarta.enterprise.context.ApplicationScoped;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.time.BusinessDay;

/** Changes what is registered about a unit; where its office moves to another town, its members and offices follow. */
@ApplicationScoped
public class ChangingUnits {

    private final Members members;
    private final Offices offices;
    private final BusinessDay businessDay;
    private final Outbox outbox;

    ChangingUnits(Members members, Offices offices, BusinessDay businessDay, Outbox outbox) {
        this.members = members;
        this.offices = offices;
        this.businessDay = businessDay;
        this.outbox = outbox;
    }

    /** Says whether anything is different. */
    public boolean change(Unit unit, UnitDetails details) {
        String town = unit.divisionCode();
        if (!unit.change(details, businessDay.today())) {
            return false;
        }
        outbox.add(unit.changed());
        if (!town.equals(unit.divisionCode())) {
            offices.of(unit.code()).forEach(office -> office.follow(unit));
            members.of(unit).forEach(member -> {
                member.follow(unit);
                outbox.add(member.changed());
            });
        }
        return true;
    }
}
