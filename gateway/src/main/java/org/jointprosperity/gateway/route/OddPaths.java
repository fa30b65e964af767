package org.jointprosperity.gateway.route;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jointprosperity.gateway.problem.Problem;

/** Refuses odd raw paths before anything else looks at them. */
@ApplicationScoped
class OddPaths {

    private static final int BEFORE_EVERYTHING = 1000;

    void register(@Observes Filters filters) {
        filters.register(OddPaths::check, BEFORE_EVERYTHING);
    }

    private static void check(RoutingContext context) {
        if (RawPath.isOdd(context.request().uri())) {
            new Problem(400, "path-not-acceptable").end(context);
        } else {
            context.next();
        }
    }
}
