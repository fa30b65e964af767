package org.jointprosperity.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemasTest {

    private static final Words WORDS = new Words();
    private static final Schemas SCHEMAS = new Schemas(WORDS);

    static Iterable<Class<? extends Event>> types() {
        return EventTypes.all();
    }

    @ParameterizedTest
    @MethodSource("types")
    void neverBreaksWhatWasPublished(Class<? extends Event> type) {
        var file = Schemas.fileOf(EventTypes.nameOf(type));
        var fresh = SCHEMAS.of(type);

        if (!file.read().isEmpty()) {
            assertThat(new SchemaChange(Json.read(file.read()), fresh).breaks())
                    .as("a breaking change is a new record beside the old")
                    .isEmpty();
        }
        file.mustBe(Json.pretty(fresh));
    }

    @Test
    void neverWithdrawsAType() throws IOException {
        try (var published = Files.list(GeneratedFile.SCHEMAS)) {
            assertThat(published.map(path -> path.getFileName().toString()))
                    .allSatisfy(name -> assertThat(EventTypes.classOf(name)).isPresent());
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void describesEveryTypeAndField(Class<? extends Event> type) {
        assertThat(WORDS.ofType(type)).endsWith(".");
        assertThat(type.getRecordComponents()).allSatisfy(field -> assertThat(WORDS.ofField(type, field.getName()))
                .as(field.getName())
                .isNotBlank());
    }

    @Test
    void allowsNullOnlyWhereAFieldCanHoldIt() {
        WORDS.fields().mayBeNull().forEach((typeName, fields) -> {
            var type = EventTypes.all().stream()
                    .filter(t -> t.getSimpleName().equals(typeName))
                    .findAny()
                    .orElseThrow(() -> new AssertionError("no event " + typeName));
            assertThat(Arrays.stream(type.getRecordComponents())
                            .filter(field -> !field.getType().isPrimitive())
                            .map(field -> field.getName()))
                    .containsAll(fields);
        });
    }
}
