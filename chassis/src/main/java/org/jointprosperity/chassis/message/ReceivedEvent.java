package org.jointprosperity.chassis.message;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A record's envelope and content, before anyone knows whether the content can be understood. */
record ReceivedEvent(String topic, UUID eventId, UUID aggregateId, int aggregateVersion, String type, String payload) {

    static ReceivedEvent of(ConsumerRecord<String, String> record) {
        try {
            return new ReceivedEvent(
                    record.topic(),
                    UUID.fromString(header(record, "ce_id")),
                    UUID.fromString(record.key()),
                    Integer.parseInt(header(record, "ce_aggregateversion")),
                    header(record, "ce_type"),
                    record.value());
        } catch (RuntimeException e) {
            throw new DeadLetter("The envelope cannot be read: " + e.getMessage(), e);
        }
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        var header = record.headers().lastHeader(name);
        if (header == null) {
            throw new IllegalArgumentException("header " + name + " is missing");
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }
}
