package org.jointprosperity.gateway.token;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The clock by which tokens expire. */
class TechnicalClock {

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }
}
