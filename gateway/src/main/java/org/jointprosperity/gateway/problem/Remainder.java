package org.jointprosperity.gateway.problem;

import io.vertx.core.http.HttpServerRequest;

/**
 * What a caller still sends after it has been answered. It is read and forgotten, so that the caller gets to read the
 * answer and may keep its connection; one that does not come to an end loses the connection.
 */
public final class Remainder {

    private static final long MOST_BYTES = 32L << 20;

    private Remainder() {}

    /** Reads what is left of the request, up to 32 MB. */
    public static void forget(HttpServerRequest request) {
        if (request.isEnded()) {
            return;
        }
        long[] read = {0};
        request.handler(buffer -> {
            read[0] += buffer.length();
            if (read[0] > MOST_BYTES) {
                request.connection().close();
            }
        });
        request.resume();
    }
}
