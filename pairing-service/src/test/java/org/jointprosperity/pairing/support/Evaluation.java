package org.jointprosperity.pairing.support;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.Topic;
import org.jointprosperity.contracts.EvaluationEvent;
import org.jointprosperity.contracts.EvaluationEvent.DecisionCarried;
import org.jointprosperity.contracts.EvaluationEvent.DecisionClosed;
import org.jointprosperity.contracts.EvaluationEvent.DecisionOpened;
import org.jointprosperity.contracts.EvaluationEvent.Subject;
import org.jointprosperity.contracts.EventTypes;

/** The evaluation service as this service hears it: decisions of a village on its topic. */
final class Evaluation {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    private static final Map<UUID, Integer> VERSIONS = new HashMap<>();
    private static final LocalDate DAY = LocalDate.of(2009, 12, 31);

    private final UUID decision = UUID.randomUUID();
    private final Subject subject;
    private final String matter;
    private final String division;

    Evaluation(String pairing, String matter, String division) {
        this.subject = new Subject("pairing", "pairing", UUID.fromString(Funds.id(pairing)), 1);
        this.matter = matter;
        this.division = division;
    }

    Evaluation opens() {
        return says(new DecisionOpened(decision, subject, matter, "three-stage", division, DAY));
    }

    Evaluation carries() {
        return carries(DAY);
    }

    Evaluation carries(LocalDate on) {
        return says(new DecisionCarried(decision, subject, matter, division, on));
    }

    Evaluation supersedes() {
        return says(new DecisionClosed(decision, subject, matter, "SUPERSEDED", division, DAY));
    }

    String decision() {
        return decision.toString();
    }

    /** Announces a fact and waits until this service has learnt it. */
    private Evaluation says(EvaluationEvent event) {
        int version = VERSIONS.merge(decision, 1, Integer::sum);
        try {
            var record =
                    new ProducerRecord<>(EvaluationEvent.TOPIC, decision.toString(), JSON.writeValueAsString(event));
            header(record, "ce_id", UUID.randomUUID().toString());
            header(record, "ce_type", EventTypes.nameOf(event));
            header(record, "ce_aggregateversion", String.valueOf(version));
            new Topic(EvaluationEvent.TOPIC).send(record);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        await().atMost(30, SECONDS)
                .until(() -> Database.number(
                                "select count(*) from inbox where aggregate_id = ? and version = ?", decision, version)
                        == 1);
        return this;
    }

    private static void header(ProducerRecord<String, String> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
