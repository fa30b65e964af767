package org.jointprosperity.chassis.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Set;

/**
 * Writes equal values as equal bytes, in every process: a set or a map has no order of its own, and a field that a later
 * version adds is absent until someone fills it.
 */
final class CanonicalJson {

    private final ObjectMapper json;

    CanonicalJson(ObjectMapper house) {
        json = house.copy()
                .setSerializationInclusion(JsonInclude.Include.NON_NULL)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .registerModule(new SimpleModule("canonical").addSerializer(new SortedSet()));
    }

    byte[] write(Object value) throws JsonProcessingException {
        return json.writeValueAsBytes(value);
    }

    /** In the order of what the elements look like. */
    private final class SortedSet extends StdSerializer<Set<?>> {
        SortedSet() {
            super(Set.class, false);
        }

        @Override
        public void serialize(Set<?> set, JsonGenerator out, SerializerProvider provider) throws IOException {
            var elements = new ArrayList<String>();
            for (var element : set) {
                elements.add(json.writeValueAsString(element));
            }
            Collections.sort(elements);
            out.writeStartArray();
            for (var element : elements) {
                out.writeRawValue(element);
            }
            out.writeEndArray();
        }
    }
}
