package org.jointprosperity.chassis.message;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.faulttolerance.api.ExponentialBackoff;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.jboss.logging.Logger;
import org.jointprosperity.contracts.Event;

/**
 * Receives events so that each takes effect exactly once, in the order of its aggregate. The duplicate check and the
 * effect share one transaction. What fails for a passing reason is tried again for as long as it takes; what cannot be
 * understood goes to the dead letters, and later events of the same aggregate wait.
 */
@ApplicationScoped
public class Inbox {

    private static final Logger LOGGER = Logger.getLogger(Inbox.class);

    private final Reception reception;
    private final MeterRegistry metrics;

    Inbox(Reception reception, MeterRegistry metrics) {
        this.reception = reception;
        this.metrics = metrics;
    }

    /**
     * Takes one record. Events of a type this version does not know advance the aggregate's sequence and have no effect.
     *
     * @param effect what the event changes here; runs in the inbox's transaction, for every place
     */
    @Retry(maxRetries = -1, maxDuration = 0, delay = 200, jitter = 100, abortOn = DeadLetter.class)
    @ExponentialBackoff(maxDelay = 5, maxDelayUnit = ChronoUnit.SECONDS)
    public <E extends Event> void receive(Class<E> context, ConsumerRecord<String, String> record, Consumer<E> effect) {
        var letter = ReceivedEvent.of(record);
        try {
            reception.take(context, letter, effect);
        } catch (RuntimeException e) {
            if (Transience.isTransient(e)) {
                metrics.counter("joint_inbox_retries", "topic", record.topic()).increment();
                LOGGER.warnf("Event %s waits for the database: %s", letter.eventId(), e.getMessage());
                throw e;
            }
            reception.park(letter, "failed", String.valueOf(e.getMessage()));
            metrics.counter("joint_inbox_dead_letters", "topic", record.topic()).increment();
            LOGGER.errorf(e, "Event %s of %s cannot take effect and is parked", letter.eventId(), letter.type());
            throw new DeadLetter(e.getMessage(), e);
        }
    }
}
