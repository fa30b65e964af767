package org.jointprosperity.cooperative.office;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.TreeSet;
import java.util.UUID;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.cooperative.association.Associations;
import org.jointprosperity.cooperative.association.Organisation;

/**
 * Holds at once whom one transaction is to name as leaders 负责人 of many: first the organisations and then the persons, each in
 * one order, so that no two who write many wait for each other, whatever the order of their rows.
 */
@ApplicationScoped
public class HoldingLeaders {

    private final Associations associations;
    private final Offices offices;
    private final OfficeFacts facts;
    private final BusinessDay businessDay;

    HoldingLeaders(Associations associations, Offices offices, OfficeFacts facts, BusinessDay businessDay) {
        this.associations = associations;
        this.offices = offices;
        this.facts = facts;
        this.businessDay = businessDay;
    }

    /**
     * Waits until nobody else writes of them.
     *
     * @param organisations those that are to be led by others, or whose industry is to change
     * @param leaders who is to lead
     */
    public void hold(Collection<UUID> organisations, Collection<String> leaders) {
        var persons = new TreeSet<>(leaders);
        var held = associations.heldInOrder(organisations).stream()
                .map(Organisation::id)
                .toList();
        if (!held.isEmpty()) {
            persons.addAll(facts.holders(held, businessDay.today()));
        }
        persons.forEach(offices::holdPerson);
    }
}
