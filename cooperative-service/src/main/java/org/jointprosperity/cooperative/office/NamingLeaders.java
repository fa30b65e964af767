package org.jointprosperity.cooperative.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.TreeSet;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.cooperative.association.LeaderNamed;
import org.jointprosperity.cooperative.compliance.Compliance;
import org.jointprosperity.cooperative.compliance.Composition;
import org.jointprosperity.cooperative.membership.RegisterChanged;

/**
 * Holds who is named to lead a cooperative 负责人 against the rules about offices, as the one who represents it is its chair
 * 理事长. Whether he is a member is asked once the register names everybody; at the foundation nobody is one yet.
 */
@ApplicationScoped
class NamingLeaders {

    private final Offices offices;
    private final OfficeFacts facts;
    private final Compliance compliance;
    private final TellingCompetitors competitors;
    private final Event<RegisterChanged> changed;
    private final BusinessDay businessDay;

    NamingLeaders(
            Offices offices,
            OfficeFacts facts,
            Compliance compliance,
            TellingCompetitors competitors,
            Event<RegisterChanged> changed,
            BusinessDay businessDay) {
        this.offices = offices;
        this.facts = facts;
        this.compliance = compliance;
        this.competitors = competitors;
        this.changed = changed;
        this.businessDay = businessDay;
    }

    /** Refuses a leader whom the cooperative law forbids on his first day or today. */
    void on(@Observes LeaderNamed named) {
        var organisation = named.organisation();
        if (named.former() != null) {
            offices.requireNoOtherChair(organisation.id(), named.leader(), named.since());
        }
        if (!organisation.isCooperative()) {
            return;
        }
        var persons = new TreeSet<String>();
        persons.add(named.leader());
        if (named.former() != null) {
            persons.add(named.former());
        }
        persons.forEach(offices::holdPerson);
        var today = businessDay.today();
        for (var day : new TreeSet<>(List.of(named.since(), today))) {
            compliance.refuseWorse(
                    Compliance.OF_LEADERS,
                    led(facts.without(organisation, day)),
                    led(facts.led(organisation, day, named.leader())),
                    day,
                    organisation.divisionCode());
        }
        if (named.former() != null) {
            changed.fire(new RegisterChanged(organisation));
        }
        competitors.tell(organisation, persons);
    }

    private static Composition led(Composition.Offices offices) {
        return Composition.of(0, 0, 0, 0).withOffices(offices);
    }
}
