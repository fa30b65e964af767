package org.jointprosperity.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a new schema breaks for those who still read or still hold events of the old one. */
record SchemaChange(JsonNode before, JsonNode after) {

    List<String> breaks() {
        var breaks = new ArrayList<String>();
        compare("", before, after, breaks);
        return breaks;
    }

    private static void compare(String path, JsonNode before, JsonNode after, List<String> breaks) {
        for (var aspect : List.of("type", "format")) {
            if (!before.path(aspect).equals(after.path(aspect))) {
                breaks.add("%s retyped: %s %s -> %s".formatted(path, aspect, before.path(aspect), after.path(aspect)));
            }
        }
        before.path("properties").fields().forEachRemaining(old -> {
            var name = path + "/" + old.getKey();
            var now = after.path("properties").get(old.getKey());
            if (now == null) {
                breaks.add(name + " removed");
            } else {
                compare(name, old.getValue(), now, breaks);
            }
        });
        if (before.has("items")) {
            compare(path + "/items", before.get("items"), after.path("items"), breaks);
        }
        var newlyRequired = required(after);
        newlyRequired.removeAll(required(before));
        newlyRequired.forEach(name -> breaks.add(path + "/" + name + " newly required"));
    }

    private static Set<String> required(JsonNode schema) {
        var names = new HashSet<String>();
        schema.path("required").forEach(name -> names.add(name.asText()));
        return names;
    }
}
