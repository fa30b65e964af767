package org.jointprosperity.gateway.stream;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jointprosperity.gateway.limit.RateLimit;
import org.jointprosperity.gateway.problem.Problem;
import org.jointprosperity.gateway.token.Bearer;
import org.jointprosperity.gateway.token.Tokens;

/** {@code GET /api/v1/events}: the events as they happen, as SSE or NDJSON, from the end or from where the reader was. */
@ApplicationScoped
class EventStreams {

    private static final String SCOPE = "events:read";
    private static final String AUDIENCE = "gateway";
    private static final String NDJSON = "application/x-ndjson";

    private final Tokens tokens;
    private final RateLimit rate;
    private final StreamSettings settings;
    private final Positions positions;
    private final String servers;
    private final Map<String, AtomicInteger> perClient = new ConcurrentHashMap<>();
    private final AtomicInteger open = new AtomicInteger();

    EventStreams(
            Tokens tokens,
            RateLimit rate,
            StreamSettings settings,
            @ConfigProperty(name = "joint.signing-key") String signingKey,
            @ConfigProperty(name = "kafka.bootstrap.servers") String servers) {
        this.tokens = tokens;
        this.rate = rate;
        this.settings = settings;
        this.positions = new Positions(signingKey);
        this.servers = servers;
    }

    void register(@Observes Router router) {
        router.get("/api/v1/events").order(-1).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        tokens.bearer(context)
                .onSuccess(bearer -> start(context, bearer))
                .onFailure(failure -> new Problem(500, "unexpected").end(context));
    }

    private void start(RoutingContext context, Optional<Bearer> bearer) {
        if (!rate.admit(context, bearer, "events")) {
            return;
        }
        if (bearer.isEmpty()) {
            context.response().putHeader("WWW-Authenticate", "Bearer");
            new Problem(401, "not-authenticated").end(context);
            return;
        }
        var reader = bearer.get();
        if (!reader.scopes().contains(SCOPE) || !reader.audience().contains(AUDIENCE)) {
            new Problem(403, "not-permitted").end(context);
            return;
        }
        String last = lastEventId(context);
        var resume = last == null ? Optional.<Map<TopicPartition, Long>>empty() : positions.open(last);
        if (last != null && resume.isEmpty()) {
            new Problem(400, "event-id-invalid").end(context);
            return;
        }
        var mine = perClient.computeIfAbsent(reader.client() + "|" + reader.subject(), key -> new AtomicInteger());
        if (mine.incrementAndGet() > settings.perClient() | open.incrementAndGet() > settings.most()) {
            mine.decrementAndGet();
            open.decrementAndGet();
            context.response().putHeader("Retry-After", "30");
            new Problem(429, "too-many-streams").end(context);
            return;
        }
        var writer = new EventWriter(context, NDJSON.equals(context.request().getHeader("Accept")), settings);
        boolean earliest = "earliest".equals(context.request().getParam("from"));
        var tail = new Tail(servers, settings, positions, reader, types(context), resume, earliest, writer);
        context.response().closeHandler(closed -> tail.stop());
        var thread = new Thread(
                () -> {
                    try {
                        tail.run();
                    } finally {
                        mine.decrementAndGet();
                        open.decrementAndGet();
                    }
                },
                "event-stream");
        thread.setDaemon(true);
        thread.start();
    }

    private static String lastEventId(RoutingContext context) {
        String header = context.request().getHeader("Last-Event-ID");
        return header != null ? header : context.request().getParam("lastEventId");
    }

    private static Set<String> types(RoutingContext context) {
        String wanted = context.request().getParam("types");
        return wanted == null ? Set.of() : Arrays.stream(wanted.split(",")).collect(Collectors.toSet());
    }
}
