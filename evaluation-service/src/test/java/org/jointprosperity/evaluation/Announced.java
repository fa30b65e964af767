package org.jointprosperity.evaluation;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jointprosperity.contracts.EvaluationEvent;
import org.jointprosperity.contracts.Event;
import org.jointprosperity.contracts.EventTypes;

/** What was announced on the topics, by the neighbours or by this service. */
public final class Announced {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private Announced() {}

    /** A neighbour announces a fact, the so-manieth of its aggregate. */
    public static void by(Event event, int version) {
        try (var producer = new KafkaProducer<>(broker(), new StringSerializer(), new StringSerializer())) {
            producer.send(record(event, version)).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Neighbours announce facts one behind the other, each the next of its aggregate. */
    public static void all(List<? extends Event> events) {
        var versions = new HashMap<UUID, Integer>();
        try (var producer = new KafkaProducer<>(broker(), new StringSerializer(), new StringSerializer())) {
            events.forEach(event -> producer.send(record(event, versions.merge(event.aggregateId(), 1, Integer::sum))));
            producer.flush();
        }
    }

    private static ProducerRecord<String, String> record(Event event, int version) {
        var record = new ProducerRecord<>(
                EventTypes.topicOf(event.getClass()), event.aggregateId().toString(), json(event));
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_type", EventTypes.nameOf(event),
                        "ce_aggregateversion", String.valueOf(version))
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    /** Waits until this service has announced so many facts about an aggregate, and gives their types in order. */
    public static List<String> typesOf(String aggregateId, int count) {
        return await().atMost(20, SECONDS).until(() -> about(aggregateId), facts -> facts.size() >= count).stream()
                .map(fact -> new String(fact.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8))
                .toList();
    }

    private static List<ConsumerRecord<String, String>> about(String aggregateId) {
        try (var consumer = new KafkaConsumer<>(broker(), new StringDeserializer(), new StringDeserializer())) {
            var partitions = consumer.partitionsFor(EvaluationEvent.TOPIC).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var facts = new ArrayList<ConsumerRecord<String, String>>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(100)).forEach(facts::add);
            }
            facts.removeIf(fact -> !aggregateId.equals(fact.key()));
            return facts;
        }
    }

    private static Map<String, Object> broker() {
        return Map.of("bootstrap.servers", ConfigProvider.getConfig().getValue("JOINT_KAFKA", String.class));
    }

    private static String json(Event event) {
        try {
            return JSON.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
