package org.jointprosperity.gateway.limit;

import io.smallrye.config.ConfigMapping;
import java.util.Map;

/** How often a caller may ask. */
@ConfigMapping(prefix = "joint.rate")
interface Rates {

    /** The rate of each class. */
    Map<RateClass, Rate> classes();

    /** How many times more another government system may ask. */
    int systemFactor();

    /** Requests of one caller under way at once; far fewer than there are connections to a service. */
    int inFlight();

    /** Callers remembered at once. */
    int remembered();

    /** So many at once, so many a second after that. */
    interface Rate {
        long burst();

        long perSecond();
    }
}
