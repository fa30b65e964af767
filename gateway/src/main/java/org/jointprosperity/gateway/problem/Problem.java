package org.jointprosperity.gateway.problem;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** A refusal of the gateway itself, as RFC 9457 wants it: code, texts in the caller's language, trace id. */
public record Problem(int status, String code) {

    /** The media type of every problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String TYPE = "urn:joint-prosperity:problem:";

    /** Ends the exchange with this problem; what is still to come of the request is read and forgotten. */
    public void end(RoutingContext context) {
        var request = context.request();
        var response = context.response();
        if (response.ended()) {
            return;
        }
        if (response.headWritten()) {
            response.reset();
            return;
        }
        response.setStatusCode(status)
                .putHeader("Content-Type", MEDIA_TYPE)
                .putHeader("Content-Language", Language.of(request).toLanguageTag())
                .putHeader("Vary", "Accept-Language")
                .end(body(request).toBuffer());
        Remainder.forget(request);
    }

    /** The content of the problem for this request. */
    public JsonObject body(HttpServerRequest request) {
        var texts = ProblemTexts.of(Language.of(request));
        return new JsonObject()
                .put("type", TYPE + code)
                .put("status", status)
                .put("title", texts.title(code))
                .put("detail", texts.detail(code))
                .put("code", code)
                .put("traceId", Trace.id(request));
    }
}
