package org.jointprosperity.gateway.stream;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jointprosperity.gateway.Neighbourhood;

/** The topics as the services write to them. */
final class Topics implements AutoCloseable {

    static final List<String> ALL = List.of("pairing.events", "cooperative.events", "evaluation.events");

    private final KafkaProducer<String, String> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", Neighbourhood.kafkaServers()), new StringSerializer(), new StringSerializer());

    Topics() throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", Neighbourhood.kafkaServers()))) {
            for (String topic : ALL) {
                try {
                    admin.createTopics(List.of(new NewTopic(topic, 3, (short) 1)))
                            .all()
                            .get();
                } catch (ExecutionException e) {
                    if (!(e.getCause() instanceof TopicExistsException)) {
                        throw e;
                    }
                }
            }
        }
    }

    /** An event of this id, about this division and unit. */
    void announce(String topic, String id, String type, String division, String unit) throws Exception {
        announce(topic, id, type, division, unit, "{\"note\":\"前川 " + id + "\"}");
    }

    void announce(String topic, String id, String type, String division, String unit, String data) throws Exception {
        var record = new ProducerRecord<>(topic, id, data);
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", id,
                        "ce_source", "/tests",
                        "ce_type", type,
                        "ce_subject", id,
                        "ce_time", "2009-12-31T08:00:00Z",
                        "ce_divisioncode", division,
                        "ce_unit", unit,
                        "ce_aggregateversion", "7")
                .forEach((name, value) -> {
                    if (!value.isEmpty()) {
                        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
                    }
                });
        producer.send(record).get();
    }

    /** A record nobody can make sense of, though it is said to belong to this division. */
    void poison(String topic, String division) throws Exception {
        var record = new ProducerRecord<String, String>(topic, "poison", "{not json");
        record.headers().add("ce_divisioncode", division.getBytes(StandardCharsets.UTF_8));
        record.headers().add("ce_id", "poison".getBytes(StandardCharsets.UTF_8));
        producer.send(record).get();
        producer.send(new ProducerRecord<>(topic, "tombstone", null)).get();
    }

    @Override
    public void close() {
        producer.close();
    }
}
