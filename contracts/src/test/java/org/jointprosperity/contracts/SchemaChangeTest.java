package org.jointprosperity.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaChangeTest {

    private static final String BEFORE =
            """
            {"type":"object","properties":{"a":{"type":"string"},"b":{"type":"array","items":{"type":"string"}}},
             "required":["a"]}""";

    @Test
    void allowsANewOptionalField() {
        assertThat(breaks(BEFORE.replace("\"a\":{", "\"c\":{\"type\":\"string\"},\"a\":{")))
                .isEmpty();
    }

    @Test
    void allowsAFieldToBecomeOptional() {
        assertThat(breaks(BEFORE.replace("[\"a\"]", "[]"))).isEmpty();
    }

    @Test
    void findsARenamedField() {
        assertThat(breaks(BEFORE.replace("\"a\":{", "\"z\":{"))).containsExactly("/a removed");
    }

    @Test
    void findsARetypedField() {
        assertThat(breaks(BEFORE.replace("\"a\":{\"type\":\"string\"", "\"a\":{\"type\":\"integer\"")))
                .hasSize(1)
                .allMatch(line -> line.startsWith("/a retyped"));
    }

    @Test
    void findsARetypedItem() {
        assertThat(breaks(BEFORE.replace("\"items\":{\"type\":\"string\"", "\"items\":{\"type\":\"integer\"")))
                .hasSize(1)
                .allMatch(line -> line.startsWith("/b/items retyped"));
    }

    @Test
    void findsANewlyRequiredField() {
        assertThat(breaks(BEFORE.replace("[\"a\"]", "[\"a\",\"b\"]"))).containsExactly("/b newly required");
    }

    private static List<String> breaks(String after) {
        return new SchemaChange(Json.read(BEFORE), Json.read(after)).breaks();
    }
}
