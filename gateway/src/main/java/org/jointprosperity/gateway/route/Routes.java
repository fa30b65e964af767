package org.jointprosperity.gateway.route;

import io.vertx.core.Vertx;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jointprosperity.gateway.limit.BodySize;
import org.jointprosperity.gateway.limit.RateLimit;
import org.jointprosperity.gateway.problem.Problem;
import org.jointprosperity.gateway.token.Bearer;
import org.jointprosperity.gateway.token.Tokens;

/** {@code /api/v1}: token, rate, size, then on to the service that owns the first segment, token and all. */
@ApplicationScoped
class Routes {

    private static final String API = "/api/v1/";

    private final Map<String, Origin> origins = new HashMap<>();
    private final Tokens tokens;
    private final RateLimit rate;
    private final BodySize size;

    Routes(
            Vertx vertx,
            Upstreams upstreams,
            Way way,
            Unreachable unreachable,
            Tokens tokens,
            RateLimit rate,
            BodySize size) {
        this.tokens = tokens;
        this.rate = rate;
        this.size = size;
        var client = Origin.client(vertx, way);
        upstreams.services().forEach((name, service) -> {
            var address = SocketAddress.inetSocketAddress(
                    service.url().getPort(), service.url().getHost());
            var origin = new Origin(client, name, address, unreachable);
            service.segments().forEach(segment -> origins.put(segment, origin));
        });
    }

    void register(@Observes Router router) {
        router.route("/api/*").order(Integer.MAX_VALUE - 100).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        context.request().pause();
        String segment = RawPath.segment(context.request().uri(), API);
        tokens.bearer(context)
                .onSuccess(bearer -> forward(context, segment, bearer))
                .onFailure(failure -> new Problem(500, "unexpected").end(context));
    }

    private void forward(RoutingContext context, String segment, Optional<Bearer> bearer) {
        if (!rate.admit(context, bearer, segment)) {
            return;
        }
        if (bearer.isEmpty()) {
            context.response().putHeader("WWW-Authenticate", "Bearer");
            new Problem(401, "not-authenticated").end(context);
            return;
        }
        var origin = origins.get(segment);
        if (origin == null) {
            new Problem(404, "not-found").end(context);
            return;
        }
        if (size.admit(context, segment)) {
            Problem.traceId(context.request());
            origin.proxy().handle(context.request());
        }
    }
}
