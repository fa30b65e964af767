package org.jointprosperity.pairing;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.Topic;
import org.jointprosperity.contracts.EvaluationEvent;
import org.jointprosperity.contracts.EventTypes;

/** The evaluation service as this service hears it: facts on its topic. */
public final class Evaluations {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    private static final Map<UUID, Integer> VERSIONS = new HashMap<>();

    private Evaluations() {}

    /** Announces a fact, the next of its aggregate, and waits until this service has learnt it. */
    public static void announce(EvaluationEvent event) {
        var id = event.aggregateId();
        int version = VERSIONS.merge(id, 1, Integer::sum);
        try {
            var record = new ProducerRecord<>(EvaluationEvent.TOPIC, id.toString(), JSON.writeValueAsString(event));
            Map.of(
                            "ce_id", UUID.randomUUID().toString(),
                            "ce_type", EventTypes.nameOf(event),
                            "ce_aggregateversion", String.valueOf(version))
                    .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            new Topic(EvaluationEvent.TOPIC).send(record);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        await().atMost(30, SECONDS)
                .until(() -> Database.number(
                                "select count(*) from inbox where aggregate_id = ? and version = ?", id, version)
                        == 1);
    }
}
