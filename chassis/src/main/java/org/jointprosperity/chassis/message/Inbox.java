package org.jointprosperity.chassis.message;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.faulttolerance.api.ExponentialBackoff;
import io.smallrye.reactive.messaging.kafka.KafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.jboss.logging.Logger;
import org.jointprosperity.chassis.problem.Transience;
import org.jointprosperity.contracts.Event;

/**
 * Receives events so that each takes effect exactly once, in the order of its aggregate. The duplicate check and the
 * effect share one transaction. A batch shares one too, as a commit costs more than most effects; when it fails, each of
 * its events is taken alone, so that the one at fault costs the others nothing. What fails for a passing reason is tried
 * again for as long as it takes; what cannot be understood goes to the dead letters, and later events of the same
 * aggregate wait. An event that had waited and then fails is parked only: its record has long passed, and the one it
 * waited for is not at fault.
 */
@ApplicationScoped
public class Inbox {

    private static final Logger LOGGER = Logger.getLogger(Inbox.class);

    private static final Runnable NOTHING = () -> {};

    private final Reception reception;
    private final MeterRegistry metrics;

    Inbox(Reception reception, MeterRegistry metrics) {
        this.reception = reception;
        this.metrics = metrics;
    }

    /**
     * Takes the records of one poll, and gives them back to the broker when each has taken effect or gone to the dead
     * letters. Events of a type this version does not know advance the aggregate's sequence and have no effect.
     */
    public <E extends Event> CompletionStage<Void> receive(
            KafkaRecordBatch<String, String> batch, EventsListener<E> listener) {
        var waiting = takenTogether(batch.getRecords(), listener);
        if (waiting.isPresent()) {
            waiting.get().forEach(event -> healed(event, listener));
            return batch.ack();
        }
        CompletionStage<Void> settled = CompletableFuture.completedStage(null);
        for (var record : batch) {
            try {
                receive(record, listener);
            } catch (DeadLetter unreadable) {
                settled = settled.thenCompose(before -> record.nack(unreadable));
            }
        }
        return settled.thenCompose(before -> batch.ack());
    }

    /** Takes one record, as often as it needs. */
    @Retry(maxRetries = -1, maxDuration = 0, delay = 200, jitter = 100, abortOn = DeadLetter.class)
    @ExponentialBackoff(maxDelay = 5, maxDelayUnit = ChronoUnit.SECONDS)
    <E extends Event> void receive(KafkaRecord<String, String> record, EventsListener<E> listener) {
        take(ReceivedEvent.of(record), listener, NOTHING);
    }

    /** Lets an event that waited take effect, and those behind it, as often as it needs. */
    @Retry(maxRetries = -1, maxDuration = 0, delay = 200, jitter = 100)
    @ExponentialBackoff(maxDelay = 5, maxDelayUnit = ChronoUnit.SECONDS)
    void healed(ReceivedEvent waiting, EventsListener<?> listener) {
        heal(Optional.of(waiting), listener);
    }

    /** Those that waited for them, when all of them took effect in one transaction; nothing when none did. */
    private Optional<List<ReceivedEvent>> takenTogether(
            List<KafkaRecord<String, String>> records, EventsListener<?> listener) {
        try {
            return Optional.of(
                    reception.take(records.stream().map(ReceivedEvent::of).toList(), listener));
        } catch (RuntimeException e) {
            metrics.counter("joint_inbox_batches_split").increment();
            LOGGER.infof("%d events are taken one by one, not together: %s", records.size(), e.getMessage());
            return Optional.empty();
        }
    }

    /** Takes an event with what belongs to it, and after it those that waited for it. */
    void take(ReceivedEvent event, EventsListener<?> listener, Runnable also) {
        heal(attempt(event, listener, also), listener);
    }

    /** The event before has taken effect: one that waited for it and fails is parked, and is not the other's fault. */
    void heal(Optional<ReceivedEvent> waiting, EventsListener<?> listener) {
        var next = waiting;
        while (next.isPresent()) {
            try {
                next = attempt(next.get(), listener, NOTHING);
            } catch (DeadLetter parked) {
                next = Optional.empty();
            }
        }
    }

    /** Tries one event and gives the one that waited for it; an event that can never take effect is parked. */
    private Optional<ReceivedEvent> attempt(ReceivedEvent event, EventsListener<?> listener, Runnable also) {
        try {
            return reception.take(event, listener, also);
        } catch (RuntimeException e) {
            if (Transience.isTransient(e)) {
                metrics.counter("joint_inbox_retries", "topic", event.topic()).increment();
                LOGGER.warnf("Event %s waits for the database: %s", event.eventId(), e.getMessage());
                throw e;
            }
            reception.park(event, String.valueOf(e.getMessage()));
            metrics.counter("joint_inbox_dead_letters", "topic", event.topic()).increment();
            LOGGER.errorf(e, "Event %s of %s cannot take effect and is parked", event.eventId(), event.type());
            throw new DeadLetter(e.getMessage(), e);
        }
    }
}
