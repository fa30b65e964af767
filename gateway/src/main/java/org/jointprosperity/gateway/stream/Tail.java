package org.jointprosperity.gateway.stream;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;
import org.jointprosperity.gateway.token.Bearer;

/** Reads all topics for one reader, without a consumer group, and shows what the reader's token may see. */
final class Tail implements Runnable {

    private static final Logger LOGGER = Logger.getLogger(Tail.class);
    private static final Duration POLL = Duration.ofMillis(250);

    private final Map<String, Object> consumerSettings;
    private final StreamSettings settings;
    private final Positions positions;
    private final Bearer reader;
    private final Set<String> types;
    private final Optional<Map<TopicPartition, Long>> resume;
    private final boolean earliest;
    private final EventWriter writer;
    private volatile KafkaConsumer<String, String> consumer;
    private volatile boolean stopped;

    Tail(
            String servers,
            StreamSettings settings,
            Positions positions,
            Bearer reader,
            Set<String> types,
            Optional<Map<TopicPartition, Long>> resume,
            boolean earliest,
            EventWriter writer) {
        this.consumerSettings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                servers,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                100,
                ConsumerConfig.FETCH_MAX_BYTES_CONFIG,
                2_097_152,
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                false);
        this.settings = settings;
        this.positions = positions;
        this.reader = reader;
        this.types = types;
        this.resume = resume;
        this.earliest = earliest;
        this.writer = writer;
    }

    void stop() {
        stopped = true;
        var open = consumer;
        if (open != null) {
            open.wakeup();
        }
    }

    /** Until the reader goes, its token expires, or it is too slow. */
    @Override
    public void run() {
        try (var opened = new KafkaConsumer<>(consumerSettings, new StringDeserializer(), new StringDeserializer())) {
            consumer = opened;
            var next = begin(opened);
            long spoke = System.nanoTime();
            boolean alive = writer.heartbeat(positions.seal(next));
            while (alive && !stopped && reader.expires().isAfter(java.time.Instant.now())) {
                for (var record : opened.poll(POLL)) {
                    next.put(new TopicPartition(record.topic(), record.partition()), record.offset() + 1);
                    var event = CloudEvent.of(record);
                    if (alive && isWanted(event)) {
                        alive = writer.event(positions.seal(next), event);
                        spoke = System.nanoTime();
                    }
                }
                if (alive && System.nanoTime() - spoke > settings.heartbeat().toNanos()) {
                    alive = writer.heartbeat(positions.seal(next));
                    spoke = System.nanoTime();
                }
            }
        } catch (WakeupException gone) {
            LOGGER.debug("The reader of a stream has gone");
        } catch (KafkaException e) {
            LOGGER.warnf("A stream ended: %s", e.getMessage());
        } finally {
            writer.end();
        }
    }

    private boolean isWanted(CloudEvent event) {
        return reader.maySee(event.divisionCode(), event.unit()) && (types.isEmpty() || types.contains(event.type()));
    }

    private Map<TopicPartition, Long> begin(KafkaConsumer<String, String> opened) {
        List<TopicPartition> partitions = settings.topics().stream()
                .flatMap(topic -> opened.partitionsFor(topic).stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        opened.assign(partitions);
        var next = new HashMap<>(earliest ? opened.beginningOffsets(partitions) : opened.endOffsets(partitions));
        resume.ifPresent(
                known -> partitions.forEach(partition -> next.put(partition, known.getOrDefault(partition, 0L))));
        next.forEach(opened::seek);
        return next;
    }
}
