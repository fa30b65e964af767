package org.jointprosperity.gateway.stream;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.ShutdownEvent;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jointprosperity.gateway.limit.Admission;
import org.jointprosperity.gateway.problem.Problem;
import org.jointprosperity.gateway.token.Bearer;

/**
 * {@code GET /api/v1/events}: the events as they happen, as SSE or NDJSON, from the end or from where the reader was.
 * Each stream has a thread and a consumer of its own: a slow reader holds up nobody, each resumes where it was, and the
 * number of streams is bounded.
 */
@ApplicationScoped
class EventStreams {

    private static final Logger LOGGER = Logger.getLogger(EventStreams.class);
    private static final String SCOPE = "events:read";
    private static final String AUDIENCE = "gateway";
    private static final int BEFORE_SERVICES = -110;

    private final Admission admission;
    private final StreamSettings settings;
    private final StreamSlots slots;
    private final Positions positions;
    private final TopicReader topics;
    private final Clock clock;
    private final Set<Tail> open = ConcurrentHashMap.newKeySet();

    EventStreams(
            Admission admission,
            StreamSettings settings,
            StreamSlots slots,
            Positions positions,
            Clock clock,
            MeterRegistry metrics,
            @ConfigProperty(name = "kafka.bootstrap.servers") String servers) {
        this.admission = admission;
        this.settings = settings;
        this.slots = slots;
        this.positions = positions;
        this.clock = clock;
        metrics.gaugeCollectionSize("joint_gateway_streams", Tags.empty(), open);
        this.topics = new TopicReader(servers, settings);
    }

    void register(@Observes Router router) {
        router.route("/api/v1/events")
                .order(BEFORE_SERVICES)
                .handler(context -> admission.admit(context, "events", reader -> start(context, reader)));
    }

    void stop(@Observes ShutdownEvent shutdown) {
        open.forEach(Tail::stop);
    }

    private void start(RoutingContext context, Bearer reader) {
        if (context.request().method() != HttpMethod.GET) {
            context.response().putHeader("Allow", "GET");
            new Problem(405, "method-not-allowed").end(context);
            return;
        }
        if (!reader.scopes().contains(SCOPE) || !reader.audience().contains(AUDIENCE)) {
            new Problem(403, "not-permitted").end(context);
            return;
        }
        var wish = new Wish(context.request());
        var resume = wish.lastEventId().map(positions::open);
        if (resume.filter(known -> known.isEmpty()).isPresent()) {
            new Problem(400, "event-id-invalid").end(context);
            return;
        }
        if (context.response().closed()) {
            // gone while its token was checked: nobody would give the slot back
            return;
        }
        if (open.size() >= settings.most() || !slots.take(reader)) {
            context.response().putHeader("Retry-After", "30");
            new Problem(429, "too-many-streams").end(context);
            return;
        }
        open(context, wish, new Subscription(reader, wish.types(), resume.flatMap(known -> known), wish.earliest()));
    }

    private void open(RoutingContext context, Wish wish, Subscription subscription) {
        var loop = Vertx.currentContext();
        var writer = new EventWriter(loop, context.response(), wish.format(), settings.slowest());
        var tail = new Tail(topics, positions, subscription, writer, settings.heartbeat(), clock);
        open.add(tail);
        context.addEndHandler(gone -> {
            slots.giveBack(subscription.reader());
            tail.stop();
        });
        var thread = new Thread(() -> run(tail, context, loop), "event-stream");
        thread.setDaemon(true);
        thread.start();
    }

    private void run(Tail tail, RoutingContext context, Context loop) {
        try {
            tail.run();
        } catch (RuntimeException e) {
            LOGGER.warnf("Events cannot be read: %s", e);
            loop.runOnContext(now -> {
                context.response().putHeader("Retry-After", "5");
                new Problem(503, "events-down").end(context);
            });
        } finally {
            open.remove(tail);
        }
    }
}
