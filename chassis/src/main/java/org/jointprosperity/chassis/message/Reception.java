package org.jointprosperity.chassis.message;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jointprosperity.chassis.place.PlatformWork;
import org.jointprosperity.contracts.Event;
import org.jointprosperity.contracts.EventTypes;

/** One event, one transaction: its number in the aggregate's sequence decides whether it is old, due or early. */
@ApplicationScoped
class Reception {

    private static final Logger LOGGER = Logger.getLogger(Reception.class);

    private static final Runnable NOTHING = () -> {};

    private final InboxRows inbox;
    private final ParkedRows parked;
    private final PlatformWork work;
    private final ObjectReader reader;
    private final MeterRegistry metrics;

    Reception(InboxRows inbox, ParkedRows parked, PlatformWork work, ObjectMapper json, MeterRegistry metrics) {
        this.inbox = inbox;
        this.parked = parked;
        this.work = work;
        this.reader = json.reader().without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        this.metrics = metrics;
    }

    /**
     * Takes an event when it is its turn, and what belongs to that in the same transaction; gives the waiting event whose
     * turn it is then.
     */
    <E extends Event> Optional<ReceivedEvent> take(ReceivedEvent received, EventsListener<E> listener, Runnable also) {
        return work.call(() -> taken(received, inbox.advance(received), listener, also)
                ? parked.waitingAfter(received)
                : Optional.empty());
    }

    /** Takes several, each when it is its turn, in one transaction; gives the waiting events whose turn it is then. */
    <E extends Event> List<ReceivedEvent> take(List<ReceivedEvent> received, EventsListener<E> listener) {
        return work.call(() -> takenInTurn(received, listener));
    }

    /** Most are the first of their aggregate and nothing waits for them: both is asked once for all. */
    private <E extends Event> List<ReceivedEvent> takenInTurn(
            List<ReceivedEvent> received, EventsListener<E> listener) {
        var begun = inbox.begin(firsts(received));
        var held = parked.ofAny(
                received.stream().map(ReceivedEvent::aggregateId).distinct().toList());
        var waiting = new ArrayList<ReceivedEvent>();
        for (var each : received) {
            var turn = begun.remove(each.eventId()) ? InboxRows.Turn.DUE : inbox.advance(each);
            if (!taken(each, turn, listener, NOTHING)) {
                held.add(each.aggregateId());
            } else if (held.contains(each.aggregateId())) {
                parked.waitingAfter(each).ifPresent(waiting::add);
            }
        }
        return waiting;
    }

    /** The first events that no other event of their aggregate has overtaken. */
    private static List<ReceivedEvent> firsts(List<ReceivedEvent> received) {
        var met = new HashSet<UUID>();
        return received.stream()
                .filter(event -> met.add(event.aggregateId()) && event.aggregateVersion() == 1)
                .toList();
    }

    /** Lets an event take effect that is due; whether it is past now, and not early. */
    private <E extends Event> boolean taken(
            ReceivedEvent received, InboxRows.Turn turn, EventsListener<E> listener, Runnable also) {
        switch (turn) {
            case DUE -> {
                understand(listener.context(), received).ifPresent(listener::learn);
                also.run();
            }
            case SEEN -> metrics.counter("joint_inbox_duplicates").increment();
            case EARLY -> {
                parked.add(received, ParkedEvent.State.EARLY, "an earlier event of the aggregate has not arrived");
                metrics.counter("joint_inbox_early").increment();
                LOGGER.warnf("Event %s is early and waits for its predecessor", received.eventId());
            }
        }
        return turn != InboxRows.Turn.EARLY;
    }

    /**
     * Keeps an event that could not take effect, so that an operator can look at it and replay it. The reason may quote a NUL
     * that the content only had as an escape, and the database keeps none.
     */
    void park(ReceivedEvent received, String reason) {
        work.run(() -> parked.add(received, ParkedEvent.State.FAILED, reason.replace("\0", "\\u0000")));
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
}
