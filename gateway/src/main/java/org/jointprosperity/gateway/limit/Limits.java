package org.jointprosperity.gateway.limit;

import io.smallrye.config.ConfigMapping;
import java.util.Set;

/** How much a caller may ask. */
@ConfigMapping(prefix = "joint.limit")
interface Limits {

    /** GET and HEAD. */
    Rate read();

    /** Everything that changes something. */
    Rate write();

    /** Uploads of rosters. */
    Rate bulk();

    /** Requests without a good token, by address. */
    Rate anonymous();

    /** How many times more another government system may ask. */
    int systemFactor();

    /** Callers remembered at once. */
    int clients();

    /** Largest JSON body in bytes. */
    long jsonBytes();

    /** Largest upload in bytes. */
    long uploadBytes();

    /** First segments that take uploads. */
    Set<String> uploadSegments();

    /** So many at once, so many a second after that. */
    interface Rate {
        long burst();

        long perSecond();
    }
}
