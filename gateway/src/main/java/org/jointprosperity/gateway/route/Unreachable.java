package org.jointprosperity.gateway.route;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.http.HttpClosedException;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.jointprosperity.gateway.problem.Problem;

/** What a caller hears when a service does not answer; the other services go on. */
@ApplicationScoped
class Unreachable {

    private static final Logger LOGGER = Logger.getLogger(Unreachable.class);

    private final Way way;
    private final MeterRegistry metrics;

    Unreachable(Way way, MeterRegistry metrics) {
        this.way = way;
        this.metrics = metrics;
    }

    Future<ProxyResponse> answer(ProxyContext context, String service, Throwable failure) {
        boolean late = failure instanceof TimeoutException || failure instanceof HttpClosedException && isLate(failure);
        LOGGER.infof("%s does not answer: %s", service, failure.getMessage());
        metrics.counter("joint_gateway_unanswered", "service", service).increment();
        var problem = late ? new Problem(504, "service-late") : new Problem(503, "service-down");
        return Future.succeededFuture(context.request()
                .release()
                .response()
                .setStatusCode(problem.status())
                .putHeader("Content-Type", "application/problem+json")
                .putHeader("Retry-After", Integer.toString(way.retryAfter()))
                .setBody(Body.body(problem.body(context.request().proxiedRequest())
                        .put("service", service)
                        .toBuffer())));
    }

    private static boolean isLate(Throwable failure) {
        return String.valueOf(failure.getMessage()).contains("timeout");
    }
}
