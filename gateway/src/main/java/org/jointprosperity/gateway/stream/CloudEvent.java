package org.jointprosperity.gateway.stream;

import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A record of a topic in the structured JSON form of CloudEvents 1.0. */
record CloudEvent(JsonObject json) {

    private static final List<String> ATTRIBUTES = List.of(
            "specversion",
            "id",
            "source",
            "type",
            "subject",
            "time",
            "dataschema",
            "divisioncode",
            "unit",
            "aggregateversion",
            "traceparent");

    static CloudEvent of(ConsumerRecord<String, String> record) {
        var json = new JsonObject();
        for (String attribute : ATTRIBUTES) {
            var header = record.headers().lastHeader("ce_" + attribute);
            if (header != null) {
                json.put(attribute, new String(header.value(), StandardCharsets.UTF_8));
            }
        }
        return new CloudEvent(
                json.put("datacontenttype", "application/json").put("data", new JsonObject(record.value())));
    }

    String type() {
        return json.getString("type", "");
    }

    String divisionCode() {
        return json.getString("divisioncode", "");
    }

    String unit() {
        return json.getString("unit", "");
    }
}
