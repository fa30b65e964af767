package org.jointprosperity.gateway.stream;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;

/** Reads all topics for one reader and shows what the reader's token may see, until the reader or its token goes. */
final class Tail {

    private static final Logger LOGGER = Logger.getLogger(Tail.class);
    private static final Duration POLL = Duration.ofMillis(250);

    private final TopicReader topics;
    private final Positions positions;
    private final Subscription subscription;
    private final EventWriter writer;
    private final long heartbeatNanos;
    private final Clock clock;
    private volatile KafkaConsumer<String, byte[]> consumer;
    private volatile boolean stopped;

    Tail(
            TopicReader topics,
            Positions positions,
            Subscription subscription,
            EventWriter writer,
            Duration heartbeat,
            Clock clock) {
        this.topics = topics;
        this.positions = positions;
        this.subscription = subscription;
        this.writer = writer;
        this.heartbeatNanos = heartbeat.toNanos();
        this.clock = clock;
    }

    void stop() {
        stopped = true;
        var open = consumer;
        if (open != null) {
            open.wakeup();
        }
    }

    /** Runs until the reader goes, its token expires, or it is too slow; fails only before anything was written. */
    void run() {
        try (var opened = topics.open()) {
            consumer = opened;
            // a reader that left before the consumer was there could not wake it
            var next = stopped ? null : topics.begin(opened, subscription);
            if (next == null) {
                return;
            }
            writer.begin();
            follow(opened, next);
        } catch (WakeupException gone) {
            LOGGER.debug("A stream was stopped");
        }
    }

    private void follow(KafkaConsumer<String, byte[]> opened, Map<TopicPartition, Long> next) {
        boolean alive = writer.heartbeat(positions.seal(next));
        long spoke = System.nanoTime();
        while (alive && !stopped && subscription.reader().isCurrent(clock.instant())) {
            if (show(opened, next)) {
                alive = writer.flush();
                spoke = System.nanoTime();
            } else if (System.nanoTime() - spoke > heartbeatNanos) {
                alive = writer.heartbeat(positions.seal(next));
                spoke = System.nanoTime();
            }
        }
        writer.end();
    }

    /** Reads on; true when there was something to show. */
    private boolean show(KafkaConsumer<String, byte[]> opened, Map<TopicPartition, Long> next) {
        boolean any = false;
        try {
            for (var record : opened.poll(POLL)) {
                next.put(new TopicPartition(record.topic(), record.partition()), record.offset() + 1);
                var event = new CloudEvent(record);
                if (subscription.wants(event)) {
                    writer.add(positions.seal(next), event);
                    any = true;
                }
            }
        } catch (WakeupException gone) {
            throw gone;
        } catch (KafkaException e) {
            LOGGER.infof("A stream ends early, its reader can resume: %s", e);
            stopped = true;
        }
        return any;
    }
}
