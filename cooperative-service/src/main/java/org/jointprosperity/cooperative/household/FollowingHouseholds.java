package org.jointprosperity.cooperative.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.cooperative.criteria.Findings;
import org.jointprosperity.cooperative.neighbour.HouseholdMoved;

/** Lets the records of a household lie where the household does, those that were withdrawn among them. */
@ApplicationScoped
class FollowingHouseholds {

    private final DemonstrationHouseholds households;
    private final VillageOpinions opinions;
    private final Findings findings;
    private final Outbox outbox;

    FollowingHouseholds(
            DemonstrationHouseholds households, VillageOpinions opinions, Findings findings, Outbox outbox) {
        this.households = households;
        this.opinions = opinions;
        this.findings = findings;
        this.outbox = outbox;
    }

    void follow(@Observes HouseholdMoved moved) {
        for (var record : households.historyOf(moved.household()).records()) {
            record.follow(moved.divisionCode(), moved.branchNumber());
            opinions.follow(record.id, moved.divisionCode());
            findings.follow(record.id, moved.divisionCode());
            if (record.isCertified()) {
                outbox.add(record.changed());
            }
        }
    }
}
