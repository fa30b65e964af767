package org.jointprosperity.cooperative.household;

import io.quarkus.security.StringPermission;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;

/** 最小必要: what a household earns is for those to see who may change its record; to the others its band says enough. */
@RequestScoped
class Discretion {

    private static final StringPermission CHANGE = new StringPermission("cooperative", "write");

    private final SecurityIdentity identity;

    Discretion(SecurityIdentity identity) {
        this.identity = identity;
    }

    DemonstrationHouseholdView show(DemonstrationHousehold household) {
        return DemonstrationHouseholdView.of(household, identity.checkPermissionBlocking(CHANGE));
    }
}
