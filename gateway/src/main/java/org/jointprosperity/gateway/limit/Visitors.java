package org.jointprosperity.gateway.limit;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jointprosperity.gateway.problem.Problem;

/**
 * Pages and documents are for everybody, a limited number of times per address; metrics are for this machine, health for
 * everybody.
 */
@ApplicationScoped
class Visitors {

    private static final int BEFORE_ROUTES = 900;

    private final RateLimit rate;

    Visitors(RateLimit rate) {
        this.rate = rate;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_ROUTES);
    }

    private void check(RoutingContext context) {
        String path = context.request().path();
        if (path.startsWith("/api/") || path.startsWith("/q/health") || path.startsWith("/q/") && isLocal(context)) {
            context.next();
        } else if (rate.admitAddress(context, RateClass.PAGE)) {
            if (path.startsWith("/q/")) {
                new Problem(404, "not-found").end(context);
            } else {
                context.next();
            }
        }
    }

    private static boolean isLocal(RoutingContext context) {
        String address = context.request().remoteAddress().hostAddress();
        return address != null && (address.startsWith("127.") || address.equals("0:0:0:0:0:0:0:1"));
    }
}
