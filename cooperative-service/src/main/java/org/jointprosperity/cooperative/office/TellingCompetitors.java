package org.jointprosperity.cooperative.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Collection;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.cooperative.association.Organisation;

/** Tells of the competing cooperatives that those who lead one lead too, so that they are looked at again. */
@ApplicationScoped
class TellingCompetitors {

    private final Offices offices;
    private final Event<LedElsewhere> ledElsewhere;
    private final BusinessDay businessDay;

    TellingCompetitors(Offices offices, Event<LedElsewhere> ledElsewhere, BusinessDay businessDay) {
        this.offices = offices;
        this.ledElsewhere = ledElsewhere;
        this.businessDay = businessDay;
    }

    void tell(Organisation organisation, Collection<String> holders) {
        if (organisation.isCooperative()) {
            var competitors = offices.competitors(organisation, holders, businessDay.today());
            if (!competitors.isEmpty()) {
                ledElsewhere.fire(new LedElsewhere(competitors));
            }
        }
    }
}
