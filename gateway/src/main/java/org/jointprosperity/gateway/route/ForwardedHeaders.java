package org.jointprosperity.gateway.route;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.List;
import java.util.Locale;

/** What does not pass the gateway in either direction. */
final class ForwardedHeaders {

    /** A client could pretend something with them. */
    private static final List<String> PRETENDED =
            List.of("x-forwarded-", "x-user", "x-remote-", "x-real-ip", "x-original-", "x-rewrite-");

    private static final List<String> OWN = List.of("forwarded", "cookie", "expect", "x-http-method-override");
    private static final List<String> OF_THE_CONNECTION =
            List.of("connection", "keep-alive", "upgrade", "proxy-connection", "trailer");

    private ForwardedHeaders() {}

    /** Takes from a request what only we may say. */
    static void clean(MultiMap request) {
        OWN.forEach(request::remove);
        for (String name : List.copyOf(request.names())) {
            if (name.charAt(0) != 'x' && name.charAt(0) != 'X') {
                continue;
            }
            String lower = name.toLowerCase(Locale.ROOT);
            if (PRETENDED.stream().anyMatch(lower::startsWith)) {
                request.remove(name);
            }
        }
    }

    /** Takes from an answer what belongs to the service's connection, and keeps the body as the service coded it. */
    static void passOn(MultiMap answer) {
        OF_THE_CONNECTION.forEach(answer::remove);
        if (!answer.contains(HttpHeaders.CONTENT_ENCODING)) {
            answer.set(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY);
        }
    }
}
