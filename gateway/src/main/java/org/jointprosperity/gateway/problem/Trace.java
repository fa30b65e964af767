package org.jointprosperity.gateway.problem;

import io.vertx.core.http.HttpServerRequest;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/** The trace a request belongs to (W3C Trace Context). */
public final class Trace {

    private static final String HEADER = "traceparent";
    private static final int LENGTH = 55;
    private static final HexFormat HEX = HexFormat.of();

    private Trace() {}

    /** The caller's trace id, or a new one, which is written into the request so that every later reader finds the same. */
    public static String id(HttpServerRequest request) {
        String parent = request.getHeader(HEADER);
        if (parent == null || !isWellFormed(parent)) {
            parent = "00-" + HEX.toHexDigits(random()) + HEX.toHexDigits(random()) + "-" + HEX.toHexDigits(random())
                    + "-00";
            request.headers().set(HEADER, parent);
        }
        return parent.substring(3, 35);
    }

    static boolean isWellFormed(String parent) {
        if (parent.length() != LENGTH || !parent.startsWith("00-")) {
            return false;
        }
        for (int i = 3; i < LENGTH; i++) {
            char c = parent.charAt(i);
            boolean dash = i == 35 || i == 52;
            if (dash ? c != '-' : !(c >= '0' && c <= '9' || c >= 'a' && c <= 'f')) {
                return false;
            }
        }
        return true;
    }

    private static long random() {
        return ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE);
    }
}
