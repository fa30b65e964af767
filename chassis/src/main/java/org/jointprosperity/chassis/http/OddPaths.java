package org.jointprosperity.chassis.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Refuses raw paths that two readers could understand differently: matrix parameters, encoded separators and dots, double
 * slashes, backslashes, double encoding, overlong UTF-8. Nothing of ours needs any encoding in a path.
 */
@ApplicationScoped
class OddPaths {

    private static final int BEFORE_EVERYTHING = 1000;

    private final EarlyRefusal refusal;

    OddPaths(EarlyRefusal refusal) {
        this.refusal = refusal;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_EVERYTHING);
    }

    private void check(RoutingContext context) {
        if (isOdd(context.request().uri())) {
            refusal.answer(context, "path-not-acceptable");
        } else {
            context.next();
        }
    }

    /** In a query only NUL is refused, which no text of ours has. In a path only letters, digits, {@code - _ . ~} and single slashes are ours; no dot segment. */
    static boolean isOdd(String uri) {
        int end = uri.indexOf('?');
        String path = end < 0 ? uri : uri.substring(0, end);
        if (!path.startsWith("/") || uri.indexOf("%00", path.length()) >= 0) {
            return true;
        }
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            boolean plain =
                    c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "-_.~/".indexOf(c) >= 0;
            if (!plain) {
                return true;
            }
        }
        return path.contains("//")
                || path.contains("/./")
                || path.contains("/../")
                || path.endsWith("/.")
                || path.endsWith("/..");
    }
}
