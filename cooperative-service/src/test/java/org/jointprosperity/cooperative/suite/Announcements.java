package org.jointprosperity.cooperative.suite;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jointprosperity.contracts.CooperativeEvent;

/** What the service announced on its topic. */
public final class Announcements {

    private Announcements() {}

    /** Waits until so many facts about an aggregate were announced, and gives their types in order. */
    public static List<String> typesOf(String aggregateId, int count) {
        return await().atMost(20, SECONDS).until(() -> about(aggregateId), facts -> facts.size() >= count).stream()
                .map(fact -> header(fact, "ce_type"))
                .toList();
    }

    /** The content of the last fact about an aggregate. */
    public static String lastOf(String aggregateId) {
        var facts = about(aggregateId);
        return facts.get(facts.size() - 1).value();
    }

    private static List<ConsumerRecord<String, String>> about(String aggregateId) {
        try (var consumer = new KafkaConsumer<>(settings(), new StringDeserializer(), new StringDeserializer())) {
            var partitions = consumer.partitionsFor(CooperativeEvent.TOPIC).stream()
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

    private static Map<String, Object> settings() {
        return Map.of("bootstrap.servers", ConfigProvider.getConfig().getValue("JOINT_KAFKA", String.class));
    }

    private static String header(ConsumerRecord<String, String> fact, String name) {
        return new String(fact.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
