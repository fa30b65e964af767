package org.jointprosperity.gateway.problem;

import io.vertx.core.http.HttpMethod;
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
        router.route().order(AFTER_EVERYTHING).handler(Unforeseen::refuse);
    }

    /** Whatever is here is a page; the API tells its methods itself. */
    private static void refuse(RoutingContext context) {
        var method = context.request().method();
        if (method == HttpMethod.GET || method == HttpMethod.HEAD) {
            new Problem(404, "not-found").end(context);
        } else {
            refuseMethod(context);
        }
    }

    private static void refuseMethod(RoutingContext context) {
        context.response().putHeader("Allow", "GET, HEAD");
        new Problem(405, "method-not-allowed").end(context);
    }

    private static void fail(RoutingContext context) {
        int status = context.statusCode();
        switch (status) {
            case 404 -> new Problem(404, "not-found").end(context);
            case 405 -> refuseMethod(context);
            case 413 -> new Problem(413, "body-too-large").end(context);
            case 416 -> new Problem(416, "range-not-satisfiable").end(context);
            default -> {
                if (status >= 400 && status < 500) {
                    new Problem(status, "request-invalid").end(context);
                } else {
                    LOGGER.errorf(context.failure(), "Unexpected failure, trace %s", Trace.id(context.request()));
                    new Problem(500, "unexpected").end(context);
                }
            }
        }
    }
}
