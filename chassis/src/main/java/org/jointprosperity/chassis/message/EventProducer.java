package org.jointprosperity.chassis.message;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.ApiException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Sends stored events and waits for every acknowledgement; each setting that could lose one is explicit. */
@ApplicationScoped
class EventProducer {

    private static final Logger LOGGER = Logger.getLogger(EventProducer.class);

    private final CloudEventRecords records;
    private final Map<String, Object> settings;
    private volatile KafkaProducer<String, String> producer;

    EventProducer(
            CloudEventRecords records,
            @ConfigProperty(name = "kafka.bootstrap.servers") String servers,
            @ConfigProperty(name = "joint.context") String context) {
        this.records = records;
        this.settings = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                servers,
                ProducerConfig.CLIENT_ID_CONFIG,
                context + "-relay",
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                30_000,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                10_000,
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                10_000,
                ProducerConfig.LINGER_MS_CONFIG,
                0,
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                1_048_576,
                ProducerConfig.COMPRESSION_TYPE_CONFIG,
                "lz4");
    }

    Map<String, Object> settings() {
        return settings;
    }

    /**
     * What became of a batch.
     *
     * @param carried the acknowledged rows, for each aggregate an unbroken beginning
     * @param refused those that Kafka will not take as they are, and why; not those that it could not take just now
     */
    record Outcome(List<OutboxRow> carried, Map<OutboxRow, String> refused) {}

    /** Sends a batch and waits. */
    Outcome send(List<OutboxRow> batch) {
        var sent = accepted(batch);
        producer().flush();
        var carried = new ArrayList<OutboxRow>(sent.size());
        var refused = new LinkedHashMap<OutboxRow, String>();
        var stopped = new HashSet<UUID>();
        sent.forEach((row, acknowledgement) -> {
            var refusal = refusalOf(acknowledgement);
            if (refusal.isEmpty() && !stopped.contains(row.aggregateId())) {
                carried.add(row);
            } else if (stopped.add(row.aggregateId())) {
                var cause = refusal.orElseThrow();
                LOGGER.warnf("Event %s not acknowledged, stays in the outbox: %s", row.eventId(), cause.getMessage());
                if (cause instanceof ApiException && !(cause instanceof RetriableException)) {
                    refused.put(row, cause.getMessage());
                }
            }
        });
        return new Outcome(carried, refused);
    }

    /** Nothing overtakes what the client refuses at once; with no broker in reach the rest of the batch need not wait too. */
    private Map<OutboxRow, Future<RecordMetadata>> accepted(List<OutboxRow> batch) {
        var sent = new LinkedHashMap<OutboxRow, Future<RecordMetadata>>();
        var stopped = new HashSet<UUID>();
        for (var row : batch) {
            if (!stopped.contains(row.aggregateId())) {
                var acknowledgement = producer().send(records.of(row));
                sent.put(row, acknowledgement);
                var refusal = acknowledgement.isDone() ? refusalOf(acknowledgement) : Optional.<Throwable>empty();
                if (refusal.isPresent()) {
                    stopped.add(row.aggregateId());
                    if (refusal.get() instanceof TimeoutException) {
                        break;
                    }
                }
            }
        }
        return sent;
    }

    private static Optional<Throwable> refusalOf(Future<RecordMetadata> acknowledgement) {
        try {
            acknowledgement.get();
            return Optional.empty();
        } catch (ExecutionException e) {
            return Optional.of(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of(e);
        }
    }

    private KafkaProducer<String, String> producer() {
        if (producer == null) {
            producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
        }
        return producer;
    }

    void close(@Observes ShutdownEvent event) {
        if (producer != null) {
            producer.close(Duration.ofSeconds(10));
        }
    }
}
