package org.jointprosperity.contracts;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What people read about events: of a type the Javadoc of its record, of a field its line in {@code fields.yaml}. */
final class Words {

    private static final Path SOURCES = Path.of("src/main/java/org/jointprosperity/contracts");
    private static final Pattern DESCRIBED_RECORD =
            Pattern.compile("/\\*\\*(?<words>(?:(?!\\*/).)*)\\*/\\s+record (?<name>\\w+)\\(", Pattern.DOTALL);

    /** The two parts of {@code fields.yaml}. */
    record Fields(Map<String, String> meaning, Map<String, List<String>> mayBeNull) {}

    private final Map<String, String> types = new HashMap<>();
    private final Fields fields;

    Words() {
        try (var yaml = Words.class.getResourceAsStream("/fields.yaml")) {
            fields = new YAMLMapper().readValue(yaml, new TypeReference<>() {});
            for (var context : List.of(PairingEvent.class, CooperativeEvent.class, EvaluationEvent.class)) {
                var source = Files.readString(SOURCES.resolve(context.getSimpleName() + ".java"));
                var record = DESCRIBED_RECORD.matcher(source);
                while (record.find()) {
                    types.put(
                            record.group("name"),
                            record.group("words")
                                    .replaceAll("\\s*\\n\\s*\\*?\\s*", " ")
                                    .strip());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String ofType(Class<? extends Event> type) {
        return types.get(type.getSimpleName());
    }

    String ofField(Class<?> type, String name) {
        return fields.meaning()
                .getOrDefault(
                        type.getSimpleName() + "." + name, fields.meaning().get(name));
    }

    boolean mayBeNull(Class<?> type, String field) {
        return fields.mayBeNull().getOrDefault(type.getSimpleName(), List.of()).contains(field);
    }

    Fields fields() {
        return fields;
    }
}
