package org.jointprosperity.cooperative.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import org.jointprosperity.contracts.PairingEvent.LiaisonEnded;
import org.jointprosperity.contracts.PairingEvent.LiaisonFormed;
import org.jointprosperity.contracts.PairingEvent.OfLiaison;
import org.jointprosperity.cooperative.neighbour.HouseholdMoved;

/** Lets the member of a liaison 党员联户 help its household as long as the liaison lasts. */
@ApplicationScoped
class FollowingLiaisons {

    private static final String HOUSEHOLD = "HOUSEHOLD";

    private final HouseholdLinks links;

    FollowingLiaisons(HouseholdLinks links) {
        this.links = links;
    }

    void follow(@Observes OfLiaison liaison) {
        if (liaison instanceof LiaisonFormed formed && HOUSEHOLD.equals(formed.counterpartKind())) {
            form(formed);
        } else if (liaison instanceof LiaisonEnded ended) {
            links.ofLiaison(ended.liaisonId()).ifPresent(link -> link.endsOn = later(link, ended));
        }
    }

    /** A member who was entered by hand as helping stays so, and is not told twice. */
    private void form(LiaisonFormed formed) {
        if (links.ofLiaison(formed.liaisonId()).isEmpty()
                && !links.stands(LinkKind.HELPER, formed.counterpartNumber(), formed.memberNumber())) {
            links.persist(new HouseholdLink(
                    LinkKind.HELPER,
                    formed.counterpartNumber(),
                    formed.memberNumber(),
                    formed.divisionCode(),
                    formed.startsOn(),
                    formed.liaisonId()));
        }
    }

    private static LocalDate later(HouseholdLink link, LiaisonEnded ended) {
        return ended.endedOn().isBefore(link.startsOn) ? link.startsOn : ended.endedOn();
    }

    void follow(@Observes HouseholdMoved moved) {
        links.ofHousehold(moved.household()).forEach(link -> link.divisionCode = moved.divisionCode());
    }
}
