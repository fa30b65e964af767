package org.jointprosperity.gateway.limit;

import io.vertx.core.http.HttpMethod;
import java.util.Locale;

/** What is counted apart from what. */
enum RateClass {
    /** A caller asks: GET and HEAD. */
    READ,
    /** A caller changes something. */
    WRITE,
    /** A caller uploads. */
    BULK,
    /** An address shows a token that was not seen before. */
    UNPROVEN,
    /** An address asks the API without a good token. */
    ANONYMOUS,
    /** An address looks at pages. */
    PAGE;

    final String label = name().toLowerCase(Locale.ROOT);

    static RateClass of(HttpMethod method, boolean upload) {
        if (method == HttpMethod.GET || method == HttpMethod.HEAD) {
            return READ;
        }
        return upload ? BULK : WRITE;
    }
}
