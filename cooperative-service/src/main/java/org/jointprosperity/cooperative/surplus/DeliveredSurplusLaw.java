package org.jointprosperity.cooperative.surplus;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Hands out the rules on surplus the service was delivered with. */
class DeliveredSurplusLaw {

    @Produces
    @Singleton
    SurplusLaw surplusLaw() {
        return SurplusLaw.delivered();
    }
}
