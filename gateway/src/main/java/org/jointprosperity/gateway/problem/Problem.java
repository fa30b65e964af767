package org.jointprosperity.gateway.problem;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** A refusal of the gateway itself, as RFC 9457 wants it: code, texts in the caller's language, trace id. */
public record Problem(int status, String code) {

    private static final Pattern LANGUAGE = Pattern.compile("\\b(zh|en)\\b");
    private static final Pattern TRACE_PARENT = Pattern.compile("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");
    private static final String TYPE = "urn:joint-prosperity:problem:";

    /** Ends the exchange with this problem. */
    public void end(RoutingContext context) {
        if (context.response().ended()) {
            return;
        }
        if (context.response().headWritten()) {
            context.response().reset();
            return;
        }
        context.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "application/problem+json")
                .putHeader("Content-Language", locale(context.request()).toLanguageTag())
                .end(body(context.request()).toBuffer());
    }

    /** The content of the problem for this request. */
    public JsonObject body(HttpServerRequest request) {
        var texts = ProblemTexts.of(locale(request));
        return new JsonObject()
                .put("type", TYPE + code)
                .put("status", status)
                .put("title", texts.title(code))
                .put("detail", texts.detail(code))
                .put("code", code)
                .put("traceId", traceId(request));
    }

    /** Chinese unless the caller names English first. */
    static Locale locale(HttpServerRequest request) {
        String accepted = request.getHeader("Accept-Language");
        var first = LANGUAGE.matcher(accepted == null ? "" : accepted.toLowerCase(Locale.ROOT));
        return first.find() && "en".equals(first.group()) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    /**
     * The trace the request belongs to (W3C Trace Context): the caller's, or a new one, which is written into the request
     * so that every later reader finds the same.
     */
    public static String traceId(HttpServerRequest request) {
        String parent = request.getHeader("traceparent");
        if (parent == null || !TRACE_PARENT.matcher(parent).matches()) {
            parent = "00-%016x%016x-%016x-00".formatted(random(), random(), random());
            request.headers().set("traceparent", parent);
        }
        return parent.substring(3, 35);
    }

    private static long random() {
        return ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE);
    }
}
