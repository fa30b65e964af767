package org.jointprosperity.chassis.message;

import io.smallrye.reactive.messaging.kafka.KafkaRecord;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A record's envelope and content, before anyone knows whether the content can be understood. */
record ReceivedEvent(String topic, UUID eventId, UUID aggregateId, int aggregateVersion, String type, String payload) {

    static ReceivedEvent of(KafkaRecord<String, String> record) {
        try {
            return new ReceivedEvent(
                    record.getTopic(),
                    UUID.fromString(header(record, "ce_id")),
                    UUID.fromString(storable("the key", record.getKey())),
                    numberOf(header(record, "ce_aggregateversion")),
                    header(record, "ce_type"),
                    storable("the content", record.getPayload()));
        } catch (RuntimeException e) {
            throw new DeadLetter("The envelope cannot be read: " + e.getMessage(), e);
        }
    }

    private static int numberOf(String text) {
        int number = Integer.parseInt(text);
        if (number < 1) {
            throw new IllegalArgumentException("event numbers begin at 1");
        }
        return number;
    }

    private static String header(KafkaRecord<String, String> record, String name) {
        var header = record.getHeaders().lastHeader(name);
        return storable("header " + name, header == null ? null : new String(header.value(), StandardCharsets.UTF_8));
    }

    /** What the database can keep: a text, and no NUL in it. */
    private static String storable(String what, String text) {
        if (text == null || text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException(what + " is missing or has a NUL");
        }
        return text;
    }
}
