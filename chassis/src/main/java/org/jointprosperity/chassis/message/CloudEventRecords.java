package org.jointprosperity.chassis.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jointprosperity.contracts.EventTypes;

/** Stored events as Kafka records: CloudEvents 1.0 in binary mode, keyed by aggregate. */
@ApplicationScoped
class CloudEventRecords {

    private final String topic;
    private final String source;

    CloudEventRecords(@ConfigProperty(name = "joint.context") String context) {
        this.topic = context + ".events";
        this.source = "/" + context + "-service";
    }

    ProducerRecord<String, String> of(OutboxRow row) {
        String key = row.aggregateId().toString();
        var kafka = new ProducerRecord<>(topic, key, row.payload());
        header(kafka, "ce_specversion", "1.0");
        header(kafka, "ce_id", row.eventId().toString());
        header(kafka, "ce_source", source);
        header(kafka, "ce_type", row.type());
        header(kafka, "ce_subject", key);
        header(kafka, "ce_time", row.occurredAt().toString());
        header(kafka, "ce_dataschema", EventTypes.schemaOf(row.type()));
        header(kafka, "content-type", "application/json");
        header(kafka, "ce_partitionkey", key);
        header(kafka, "ce_aggregateversion", Integer.toString(row.aggregateVersion()));
        header(kafka, "ce_divisioncode", row.divisionCode());
        header(kafka, "ce_unit", row.unitCode());
        header(kafka, "ce_traceparent", row.traceparent());
        return kafka;
    }

    private static void header(ProducerRecord<String, String> kafka, String name, String value) {
        if (value != null) {
            kafka.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
        }
    }
}
