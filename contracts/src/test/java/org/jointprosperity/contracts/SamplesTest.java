package org.jointprosperity.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SamplesTest {

    private static final SchemaRegistry VALIDATOR =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static final Schemas SCHEMAS = new Schemas(new Words());

    static Iterable<Class<? extends Event>> types() {
        return EventTypes.all();
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyTypeHasASample(Class<? extends Event> type) {
        assertThat(Samples.of(type)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void everySampleIsReadAndKeepsItsValues(Class<? extends Event> type) throws Exception {
        for (var sample : Samples.of(type)) {
            var written = (ObjectNode) Json.read(Samples.read(sample));
            var event = Json.MAPPER.treeToValue(written, type);

            var again = (ObjectNode) Json.MAPPER.valueToTree(event);
            again.retain(written.properties().stream().map(Map.Entry::getKey).toList());
            assertThat(Json.pretty(again)).as(sample.toString()).isEqualTo(Json.pretty(written));
            assertThat(event.aggregateId()).isNotNull();
            assertThat(event.aggregateType()).isNotBlank();
            assertThat(DivisionCode.of(event.divisionCode())).hasToString(event.divisionCode());
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void everySampleIsReadWithFieldsOfTomorrow(Class<? extends Event> type) throws Exception {
        for (var sample : Samples.of(type)) {
            var today = (ObjectNode) Json.read(Samples.read(sample));
            var tomorrow = today.deepCopy().put("fieldOfTomorrow", "value");

            assertThat(Json.MAPPER.treeToValue(tomorrow, type)).isEqualTo(Json.MAPPER.treeToValue(today, type));
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void everySampleFollowsItsSchema(Class<? extends Event> type) {
        var schema = VALIDATOR.getSchema(Json.pretty(SCHEMAS.of(type)));
        for (var sample : Samples.of(type)) {
            assertThat(schema.validate(Samples.read(sample), InputFormat.JSON))
                    .as(sample.toString())
                    .isEmpty();
        }
    }
}
