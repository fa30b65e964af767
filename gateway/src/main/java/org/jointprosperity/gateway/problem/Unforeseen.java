package org.jointprosperity.gateway.problem;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** What no route answers, and what fails on the way, is a problem like any other. */
@ApplicationScoped
class Unforeseen {

    private static final Logger LOGGER = Logger.getLogger(Unforeseen.class);
    private static final int AFTER_EVERYTHING = 20_000;
    private static final int FIRST = -2000;

    void register(@Observes Router router) {
        router.route().order(FIRST).failureHandler(Unforeseen::fail);
        router.route().order(AFTER_EVERYTHING).handler(new Problem(404, "not-found")::end);
    }

    private static void fail(RoutingContext context) {
        switch (context.statusCode()) {
            case 400 -> new Problem(400, "request-invalid").end(context);
            case 404 -> new Problem(404, "not-found").end(context);
            case 405 -> new Problem(405, "method-not-allowed").end(context);
            default -> {
                LOGGER.errorf(context.failure(), "Unexpected failure, trace %s", Trace.id(context.request()));
                new Problem(500, "unexpected").end(context);
            }
        }
    }
}
