package org.jointprosperity.gateway.stream;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.Json;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A record of a topic, CloudEvents 1.0 in binary mode. */
record CloudEvent(ConsumerRecord<String, byte[]> record) {

    private static final List<String> ATTRIBUTES = List.of(
            "specversion",
            "id",
            "source",
            "type",
            "subject",
            "time",
            "dataschema",
            "partitionkey",
            "divisioncode",
            "unit",
            "traceparent");

    String type() {
        return attribute("type");
    }

    String divisionCode() {
        return attribute("divisioncode");
    }

    String unit() {
        return attribute("unit");
    }

    /** The structured JSON form. Data that is no JSON stands in {@code data_base64}, so that nothing blocks a stream. */
    JsonObject json() {
        var json = new JsonObject();
        for (String attribute : ATTRIBUTES) {
            String value = attribute(attribute);
            if (!value.isEmpty()) {
                json.put(attribute, value);
            }
        }
        String version = attribute("aggregateversion");
        if (version.matches("\\d{1,10}")) {
            json.put("aggregateversion", Long.parseLong(version));
        }
        return withData(json.put("datacontenttype", "application/json"));
    }

    private JsonObject withData(JsonObject json) {
        byte[] value = record.value();
        if (value == null) {
            return json;
        }
        try {
            return json.put("data", Json.decodeValue(new String(value, StandardCharsets.UTF_8)));
        } catch (DecodeException notJson) {
            return json.put("datacontenttype", "application/octet-stream")
                    .put("data_base64", Base64.getEncoder().encodeToString(value));
        }
    }

    private String attribute(String name) {
        var header = record.headers().lastHeader("ce_" + name);
        return header == null || header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
