package org.jointprosperity.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jointprosperity.contracts.PairingEvent;

/** What the service has announced in Kafka about one record, in order. */
public final class Announced {

    private final List<ConsumerRecord<String, String>> facts;

    private Announced(List<ConsumerRecord<String, String>> facts) {
        this.facts = facts;
    }

    /** Waits for so many facts about the record at this path or with this id. */
    public static Announced about(String pathOrId, int count) {
        String id = pathOrId.substring(pathOrId.lastIndexOf('/') + 1);
        return new Announced(Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> everything(id), found -> found.size() >= count));
    }

    /** The types, in order. */
    public List<String> types() {
        return headers("ce_type");
    }

    /** A header of every fact, in order. */
    public List<String> headers(String name) {
        return facts.stream()
                .map(fact -> new String(fact.headers().lastHeader(name).value(), StandardCharsets.UTF_8))
                .toList();
    }

    /** The content of the last one. */
    public String last() {
        return facts.get(facts.size() - 1).value();
    }

    /** None of the facts holds this text. */
    public Announced without(String text) {
        assertThat(facts).noneMatch(fact -> fact.value().contains(text));
        return this;
    }

    private static List<ConsumerRecord<String, String>> everything(String id) {
        var servers = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", servers),
                new StringDeserializer(),
                new StringDeserializer())) {
            var partitions = consumer.partitionsFor(PairingEvent.TOPIC).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var facts = new ArrayList<ConsumerRecord<String, String>>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(100)).forEach(facts::add);
            }
            facts.removeIf(fact -> !id.equals(fact.key()));
            return facts;
        }
    }
}
