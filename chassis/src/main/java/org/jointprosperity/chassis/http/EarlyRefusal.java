package org.jointprosperity.chassis.http;

import io.opentelemetry.api.trace.Span;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.jointprosperity.chassis.problem.ProblemTexts;

/** A problem like every other, for what is refused before anything runs that makes the others. */
@ApplicationScoped
class EarlyRefusal {

    private final ProblemTexts texts;

    EarlyRefusal(ProblemTexts texts) {
        this.texts = texts;
    }

    /** Answers 400 with this code. */
    void answer(RoutingContext context, String code) {
        var locale = ProblemTexts.languageOf(context);
        context.response()
                .setStatusCode(400)
                .putHeader("Content-Type", "application/problem+json")
                .putHeader("Content-Language", locale.toLanguageTag())
                .end(new JsonObject()
                        .put("type", "urn:joint-prosperity:problem:" + code)
                        .put("code", code)
                        .put("title", texts.title(code, locale))
                        .put("detail", texts.detail(code, locale, Map.of()).orElse(null))
                        .put("status", 400)
                        .put("traceId", Span.current().getSpanContext().getTraceId())
                        .encode());
    }
}
