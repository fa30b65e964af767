package org.jointprosperity.gateway.route;

import io.vertx.core.http.HttpHeaders;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.time.Duration;
import org.jointprosperity.gateway.problem.Problem;
import org.jointprosperity.gateway.problem.Remainder;

/** Why a service has no answer to pass on, and what the caller hears instead. */
enum Unanswered {
    /** It cannot be reached, or broke off. */
    DOWN(new Problem(503, "service-down")),
    /** It was not asked, because it has just failed several times. */
    SPARED(new Problem(503, "service-down")),
    /** It was asked and has been silent for too long; what was asked may have happened. */
    LATE(new Problem(504, "service-late")),
    /** The connection to it ended while it waited for the rest of the request. */
    UNFINISHED(new Problem(408, "request-unfinished")),
    /** It did not get the whole request, because that grew too large. */
    TOO_LARGE(new Problem(413, "body-too-large"));

    private final Problem problem;

    Unanswered(Problem problem) {
        this.problem = problem;
    }

    ProxyResponse answer(ProxyRequest request, String service, Duration pause) {
        var content = problem.body(request.proxiedRequest());
        var answer = request.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
        if (this != TOO_LARGE && this != UNFINISHED) {
            content.put("service", service);
        }
        if (this != TOO_LARGE) {
            answer.putHeader(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, pause.toSeconds())));
        }
        Remainder.forget(request.proxiedRequest());
        return answer.setBody(Body.body(content.toBuffer()));
    }
}
