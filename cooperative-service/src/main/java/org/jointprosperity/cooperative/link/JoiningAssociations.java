package org.jointprosperity.cooperative.link;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Lets the association 所属协会 that a demonstration household names be one that it is in. */
@ApplicationScoped
public class JoiningAssociations {

    private final HouseholdLinks links;

    JoiningAssociations(HouseholdLinks links) {
        this.links = links;
    }

    /** Links a household of a village to an association from a day on; one that it is in already, or was since, stays as it is. */
    public void join(String household, String association, String division, LocalDate since) {
        if (links.isFree(LinkKind.ASSOCIATION, household, association, since)) {
            links.persist(new HouseholdLink(LinkKind.ASSOCIATION, household, association, division, since, null));
        }
    }
}
