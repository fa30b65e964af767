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
    private static final String NO_SEGMENT = "";
    private static final String DOCUMENT = "/api/v1/openapi";

    private final RateLimit rate;
    private final Uploads uploads;
    private final Addresses addresses;

    Visitors(RateLimit rate, Uploads uploads, Addresses addresses) {
        this.rate = rate;
        this.uploads = uploads;
        this.addresses = addresses;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_ROUTES);
    }

    private void check(RoutingContext context) {
        String path = context.request().path();
        if (needsToken(path)
                || path.startsWith("/q/health")
                || path.startsWith("/q/") && addresses.isLocal(context.request())) {
            context.next();
        } else if (rate.admitAddress(context, RateClass.PAGE)) {
            if (path.startsWith("/q/")) {
                new Problem(404, "not-found").end(context);
            } else if (uploads.isTooLarge(context.request(), NO_SEGMENT)) {
                new Problem(413, "body-too-large").end(context);
            } else {
                context.next();
            }
        }
    }

    /** Callers with a token are counted where they are admitted; the API's document asks for none. */
    private static boolean needsToken(String path) {
        return path.startsWith("/api/") && !path.equals(DOCUMENT) && !path.equals(DOCUMENT + "/");
    }
}
