package org.jointprosperity.chassis.http;

import io.opentelemetry.api.trace.Span;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.jointprosperity.chassis.problem.ProblemTexts;

/**
 * Refuses raw paths that two readers could understand differently: matrix parameters, encoded separators and dots, double
 * slashes, backslashes, double encoding, overlong UTF-8. Nothing of ours needs any encoding in a path.
 */
@ApplicationScoped
class OddPaths {

    private static final int BEFORE_EVERYTHING = 1000;

    private static final String CODE = "path-not-acceptable";

    private final ProblemTexts texts;

    OddPaths(ProblemTexts texts) {
        this.texts = texts;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_EVERYTHING);
    }

    private void check(RoutingContext context) {
        if (isOdd(context.request().uri())) {
            refuse(context);
        } else {
            context.next();
        }
    }

    /** A problem like every other, though nothing that makes the others runs as early as this. */
    private void refuse(RoutingContext context) {
        var locale = ProblemTexts.languageOf(context);
        context.response()
                .setStatusCode(400)
                .putHeader("Content-Type", "application/problem+json")
                .putHeader("Content-Language", locale.toLanguageTag())
                .end(new JsonObject()
                        .put("type", "urn:joint-prosperity:problem:" + CODE)
                        .put("code", CODE)
                        .put("title", texts.title(CODE, locale))
                        .put("detail", texts.detail(CODE, locale, Map.of()).orElse(null))
                        .put("status", 400)
                        .put("traceId", Span.current().getSpanContext().getTraceId())
                        .encode());
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
