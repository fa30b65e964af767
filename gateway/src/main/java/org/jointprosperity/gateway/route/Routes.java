package org.jointprosperity.gateway.route;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jointprosperity.gateway.limit.Admission;
import org.jointprosperity.gateway.problem.Problem;
import org.jointprosperity.gateway.problem.Trace;

/** {@code /api/v1}: whoever is admitted, and whoever reads what is open to everyone, goes on to the service that owns the first segment, token and all. */
@ApplicationScoped
class Routes {

    private static final String API = "/api/v1/";

    /** After the odd paths were refused and before the framework looks at bodies and sizes. */
    private static final int EARLY = -100;

    private static final Set<HttpMethod> METHODS = Set.of(
            HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

    private final Map<String, Origin> origins = new HashMap<>();
    private final Admission admission;

    Routes(Upstreams upstreams, Origins origins, Admission admission) {
        this.admission = admission;
        upstreams.services().forEach((name, service) -> {
            var origin = origins.of(name, service.url());
            service.segments().forEach(segment -> this.origins.put(segment, origin));
        });
    }

    void register(@Observes Router router) {
        router.route("/api/*").order(EARLY).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        String segment = RawPath.segment(context.request().uri(), API);
        admission.admitReaders(context, segment, () -> forward(context, segment));
    }

    private void forward(RoutingContext context, String segment) {
        var request = context.request();
        var origin = origins.get(segment);
        if (origin == null) {
            new Problem(404, "not-found").end(context);
        } else if (!METHODS.contains(request.method())) {
            context.response().putHeader("Allow", "GET, HEAD, POST, PUT, PATCH, DELETE");
            new Problem(405, "method-not-allowed").end(context);
        } else {
            Trace.id(request);
            origin.ask(request, admission.mostBytes(request, segment));
        }
    }
}
