package org.jointprosperity.gateway.stream;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Opens all topics for one reader, without a consumer group: the reader itself keeps where it was. */
final class TopicReader {

    private final Map<String, Object> consumerSettings;
    private final List<String> topics;

    TopicReader(String servers, StreamSettings settings) {
        this.topics = settings.topics();
        int patience = (int) settings.brokerTimeout().toMillis();
        this.consumerSettings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                servers,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed",
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                settings.batch(),
                ConsumerConfig.FETCH_MAX_BYTES_CONFIG,
                1_048_576,
                ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG,
                262_144,
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                false,
                ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                patience,
                ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                patience);
    }

    KafkaConsumer<String, byte[]> open() {
        return new KafkaConsumer<>(consumerSettings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    /** Takes every partition from where the subscription begins; a partition it does not know yet from its beginning. */
    Map<TopicPartition, Long> begin(KafkaConsumer<String, byte[]> consumer, Subscription subscription) {
        var partitions = topics.stream()
                .flatMap(topic -> partitions(consumer, topic).stream())
                .toList();
        consumer.assign(partitions);
        var next = new HashMap<>(
                subscription.earliest() || subscription.resume().isPresent()
                        ? consumer.beginningOffsets(partitions)
                        : consumer.endOffsets(partitions));
        subscription
                .resume()
                .ifPresent(known -> next.replaceAll((partition, first) -> known.getOrDefault(partition, first)));
        next.forEach(consumer::seek);
        return next;
    }

    private static List<TopicPartition> partitions(KafkaConsumer<String, byte[]> consumer, String topic) {
        var known = consumer.partitionsFor(topic);
        if (known == null || known.isEmpty()) {
            throw new KafkaException("The topic " + topic + " does not exist yet");
        }
        return known.stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
    }
}
