package org.jointprosperity.evaluation.template;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Hands out the templates the service was delivered with. */
class DeliveredTemplates {

    @Produces
    @Singleton
    Templates templates() {
        return Templates.delivered();
    }
}
