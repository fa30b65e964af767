package org.jointprosperity.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The AsyncAPI 3.0 document of the topics. */
record AsyncApi(Words words, Schemas schemas) {

    ObjectNode document() {
        var document = object(
                """
                {"asyncapi": "3.0.0",
                 "info": {
                   "title": "Joint Prosperity 共建共富: events",
                   "version": "1",
                   "description": "Facts the services announce, as CloudEvents 1.0 in Kafka binary mode. The key of a record is the aggregate's id; facts of one aggregate come in order. No names, no personal data."},
                 "defaultContentType": "application/json",
                 "channels": {}, "operations": {},
                 "components": {"messages": {}, "messageTraits": {}}}""");
        document.withObject("/components/messageTraits").set("cloudEvent", cloudEvent());
        for (var type : EventTypes.all()) {
            var context = EventTypes.contextOf(type);
            var channel = document.withObject("/channels/" + context);
            channel.put("address", EventTypes.topicOf(type));
            channel.withObject("/messages")
                    .set(type.getSimpleName(), ref("components/messages", EventTypes.nameOf(type)));
            channel.withObject("/bindings/kafka")
                    .put("topic", EventTypes.topicOf(type))
                    .put("partitions", 3);
            var operation = document.withObject("/operations/announce-" + context);
            operation.put("action", "send").set("channel", ref("channels", context));
            document.withObject("/components/messages").set(EventTypes.nameOf(type), message(type));
        }
        return document;
    }

    private ObjectNode message(Class<? extends Event> type) {
        var message = Json.MAPPER.createObjectNode();
        message.put("name", EventTypes.nameOf(type));
        message.put("title", type.getSimpleName());
        message.put("summary", words.ofType(type));
        message.putArray("traits").add(ref("components/messageTraits", "cloudEvent"));
        message.set("payload", schemas.of(type).without(List.of("$schema", "$id")));
        var examples = message.putArray("examples");
        Samples.of(type).forEach(sample -> examples.addObject().set("payload", Json.read(Samples.read(sample))));
        return message;
    }

    private static ObjectNode cloudEvent() {
        var trait = object(
                """
                {"contentType": "application/json",
                 "headers": {"type": "object", "properties": {
                   "ce_specversion": {"const": "1.0"},
                   "ce_id": {"type": "string", "format": "uuid", "description": "the event's id; a repeated one is the same event"},
                   "ce_source": {"type": "string", "format": "uri-reference", "description": "the service that announces"},
                   "ce_type": {"type": "string", "description": "<context>.<Record>"},
                   "ce_subject": {"type": "string", "description": "id of the aggregate"},
                   "ce_time": {"type": "string", "format": "date-time"},
                   "ce_dataschema": {"type": "string", "format": "uri", "description": "id of the payload's JSON Schema"},
                   "ce_partitionkey": {"type": "string", "description": "the aggregate's id"},
                   "ce_aggregateversion": {"type": "string", "pattern": "^[1-9][0-9]*$", "description": "the aggregate's own count of its events, from 1 without gaps"},
                   "ce_divisioncode": {"type": "string", "description": "行政区划代码 of the place the fact belongs to"},
                   "ce_unit": {"type": "string", "description": "统一社会信用代码 of the unit that may see the fact too"},
                   "ce_traceparent": {"type": "string", "description": "W3C trace context"},
                   "content-type": {"const": "application/json"}},
                   "required": []},
                 "bindings": {"kafka": {"key": {"type": "string", "format": "uuid"}}}}""");
        var optional = List.of("ce_unit", "ce_traceparent");
        var required = trait.withObject("/headers").withArray("required");
        trait.at("/headers/properties").fieldNames().forEachRemaining(name -> {
            if (!optional.contains(name)) {
                required.add(name);
            }
        });
        return trait;
    }

    private static JsonNode ref(String where, String name) {
        return Json.MAPPER.createObjectNode().put("$ref", "#/%s/%s".formatted(where, name));
    }

    private static ObjectNode object(String json) {
        return (ObjectNode) Json.read(json);
    }
}
