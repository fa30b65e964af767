package org.jointprosperity.cooperative.law;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Hands out the rule packs the service was delivered with. */
class DeliveredRulePacks {

    @Produces
    @Singleton
    RulePacks rulePacks() {
        return RulePacks.delivered();
    }
}
