package org.jointprosperity.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;

/** The catalogue of events for people, in Markdown. */
record EventsPage(Words words, Schemas schemas) {

    private static final String OPENING =
            """
            # Events

            Made from the records in `contracts`; the machine-readable twins are `asyncapi.json` beside this page and the
            JSON Schemas in `contracts/src/main/resources/schemas`.

            Every fact travels as a CloudEvents 1.0 record in Kafka binary mode: the attributes are headers (`ce_id`, `ce_type`,
            `ce_subject`, `ce_time`, `ce_divisioncode` …), the value is the JSON below, the key is the aggregate's id. Facts of one
            aggregate arrive in order and are counted without gaps by `ce_aggregateversion`; they may arrive twice, with the same
            `ce_id`. They hold ids, codes, dates and amounts, never a name. Money is in 分.

            Types only grow: a field may be added when old events can do without it; anything else is a new type beside the old.
            Readers ignore fields and types they do not know.
            """;

    String text() {
        var page = new StringBuilder(OPENING);
        for (var topic : EventTypes.topics()) {
            var types = EventTypes.all().stream()
                    .filter(type -> EventTypes.topicOf(type).equals(topic))
                    .toList();
            page.append("\n## `").append(topic).append("`\n\n| Type | Says |\n|---|---|\n");
            types.forEach(type -> page.append("| [`%1$s`](#%2$s) | %3$s |\n"
                    .formatted(EventTypes.nameOf(type), anchor(type), words.ofType(type))));
            types.forEach(type -> page.append(section(type)));
        }
        return page.toString();
    }

    private String section(Class<? extends Event> type) {
        var section = new StringBuilder(
                "\n### %s\n\n| Field | Type | Meaning |\n|---|---|---|\n".formatted(EventTypes.nameOf(type)));
        schemas.of(type)
                .path("properties")
                .fields()
                .forEachRemaining(field -> section.append("| `%s` | %s | %s |\n"
                        .formatted(
                                field.getKey(),
                                typeOf(field.getValue()),
                                field.getValue().path("description").asText())));
        return section.toString();
    }

    private static String anchor(Class<? extends Event> type) {
        return EventTypes.nameOf(type).replace(".", "").toLowerCase(Locale.ROOT);
    }

    private static String typeOf(JsonNode schema) {
        var type = schema.path("type");
        var name = type.isArray() ? type.get(0).asText() + " or null" : type.asText();
        var format = schema.path("format").asText();
        if (schema.has("items")) {
            return "list of " + typeOf(schema.get("items"));
        }
        return List.of("date", "uuid").contains(format) ? name.replace("string", format) : name;
    }
}
