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

    /** Callers remembered at once. */
    int remembered();

    /** So many at once, so many a second after that. */
    interface Rate {
        long burst();

        long perSecond();
    }
}
