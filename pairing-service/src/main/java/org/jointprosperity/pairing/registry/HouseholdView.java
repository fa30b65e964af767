package org.jointprosperity.pairing.registry;

import java.util.UUID;
import org.jointprosperity.chassis.http.Versioned;

/** A household as callers see it. */
public record HouseholdView(UUID id, String number, String branch, String division, long version) implements Versioned {

    static HouseholdView of(Household household) {
        return new HouseholdView(
                household.id, household.number, household.branchCode, household.divisionCode, household.version);
    }
}
