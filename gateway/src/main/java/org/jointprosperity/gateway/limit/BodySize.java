package org.jointprosperity.gateway.limit;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jointprosperity.gateway.problem.Problem;

/** Keeps bodies below their limit before a byte of them is read. A body must say its length. */
@ApplicationScoped
public class BodySize {

    private final Limits limits;

    BodySize(Limits limits) {
        this.limits = limits;
    }

    /** Ends the exchange with a problem and answers false where the body cannot be taken. */
    public boolean admit(RoutingContext context, String segment) {
        var refusal = refusal(context, segment);
        refusal.ifPresent(problem -> {
            context.response().putHeader(HttpHeaders.CONNECTION, "close");
            problem.end(context);
        });
        return refusal.isEmpty();
    }

    private Optional<Problem> refusal(RoutingContext context, String segment) {
        var request = context.request();
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        boolean streamed = request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
        if (length == null) {
            return streamed ? Optional.of(new Problem(411, "length-required")) : Optional.empty();
        }
        boolean upload =
                limits.uploadSegments().contains(segment) && !isJson(request.getHeader(HttpHeaders.CONTENT_TYPE));
        long most = upload ? limits.uploadBytes() : limits.jsonBytes();
        return !length.matches("\\d{1,12}") || Long.parseLong(length) > most
                ? Optional.of(new Problem(413, "body-too-large"))
                : Optional.empty();
    }

    private static boolean isJson(String contentType) {
        return contentType != null && contentType.contains("json");
    }
}
