package org.jointprosperity.chassis.message;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.jointprosperity.chassis.place.CurrentPlace;
import org.jointprosperity.chassis.place.Place;
import org.jointprosperity.chassis.place.PlacedWork;
import org.jointprosperity.contracts.Event;
import org.jointprosperity.contracts.EventTypes;

/** One event, one transaction: its number in the aggregate's sequence decides whether it is old, due or early. */
@ApplicationScoped
class Reception {

    private static final Logger LOGGER = Logger.getLogger(Reception.class);

    private final InboxRows rows;
    private final PlacedWork work;
    private final CurrentPlace place;
    private final ObjectReader reader;
    private final MeterRegistry metrics;

    Reception(InboxRows rows, PlacedWork work, CurrentPlace place, ObjectMapper json, MeterRegistry metrics) {
        this.rows = rows;
        this.work = work;
        this.place = place;
        this.reader = json.reader().without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        this.metrics = metrics;
    }

    <E extends Event> void take(Class<E> context, ReceivedEvent received, Consumer<E> effect) {
        inTransaction(() -> {
            switch (rows.advance(received)) {
                case DUE -> {
                    apply(context, received, effect);
                    healWaiting(context, received, effect);
                }
                case EARLY -> {
                    rows.park(received, "early", "an earlier event of the aggregate has not arrived");
                    metrics.counter("joint_inbox_early").increment();
                    LOGGER.warnf("Event %s is early and waits for its predecessor", received.eventId());
                }
                case SEEN -> metrics.counter("joint_inbox_duplicates").increment();
            }
        });
    }

    /** Keeps an event that could not take effect, so that an operator can look at it and replay it. */
    void park(ReceivedEvent received, String state, String reason) {
        inTransaction(() -> rows.park(received, state, reason));
    }

    private <E extends Event> void healWaiting(Class<E> context, ReceivedEvent arrived, Consumer<E> effect) {
        var next = rows.takeNextWaiting(arrived);
        while (next.isPresent()) {
            rows.advance(next.get());
            apply(context, next.get(), effect);
            next = rows.takeNextWaiting(next.get());
        }
    }

    private <E extends Event> void apply(Class<E> context, ReceivedEvent received, Consumer<E> effect) {
        understand(context, received).ifPresent(effect);
    }

    private <E extends Event> Optional<E> understand(Class<E> context, ReceivedEvent received) {
        return EventTypes.classOf(received.type())
                .filter(context::isAssignableFrom)
                .map(type -> context.cast(parsed(received, type)));
    }

    private Object parsed(ReceivedEvent received, Class<? extends Event> type) {
        try {
            return reader.forType(type).readValue(received.payload());
        } catch (JsonProcessingException e) {
            throw new DeadLetter("The content is not a " + received.type() + ": " + e.getOriginalMessage(), e);
        }
    }

    private void inTransaction(Runnable step) {
        place.as(Place.EVERYWHERE, () -> {
            QuarkusTransaction.requiringNew().run(() -> work.run(step));
            return null;
        });
    }
}
