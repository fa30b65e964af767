package org.jointprosperity.cooperative.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The packs of this service have the form of those that the evaluation service publishes, and say the same of the same articles. */
class PackFormTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path OURS = Path.of("src/main/resources/rule-packs");
    private static final Path THEIRS = Path.of("../evaluation-service/src/main/resources");

    /** Matters that the two call by different names. */
    private static final Map<String, String> CALLED_HERE = Map.of(
            "cooperative-founding", "founding-members",
            "cooperative-supervisors", "incompatible-offices",
            "union-founding", "union-members");

    /** What only a register of members can be asked: the words of the form stay, and these are added. */
    private static final String ADDED =
            """
            {
              "notice": {"type": "object", "additionalProperties": false, "required": ["months", "organisationMonths"],
                "properties": {"months": {"type": "integer", "minimum": 1}, "organisationMonths": {"type": "integer", "minimum": 1}}},
              "excluded": {"type": "object", "additionalProperties": false, "required": ["codes", "unitKinds"],
                "properties": {
                  "codes": {"type": "array", "items": {"type": "object", "additionalProperties": false,
                    "required": ["begins", "verified"],
                    "properties": {"begins": {"type": "string", "pattern": "^[0-9A-Z]{1,18}$"}, "verified": {"type": "boolean"}}}},
                  "unitKinds": {"type": "array", "items": {"type": "string"}}}},
              "posts": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/post"}},
              "postsElsewhere": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/post"}},
              "incompatible": {"type": "array", "minItems": 1,
                "items": {"type": "array", "minItems": 2, "maxItems": 2, "items": {"$ref": "#/$defs/post"}}}
            }""";

    @ParameterizedTest
    @MethodSource("packs")
    void aPackHasTheFormOfAllPacks(String name) throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(widened().toString());

        assertThat(schema.validate(read(OURS.resolve(name + ".json")))).as(name).isEmpty();
    }

    @Test
    void theFormRefusesWhatIsOfNoPack() throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(widened().toString());
        var pack = read(OURS.resolve("cooperative-law-2017.json"));
        var limit = (ObjectNode) pack.path("rules").path(0).path("limit");
        limit.put("number", 5);

        assertThat(schema.validate(pack)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cooperative-law-2006", "cooperative-law-2017"})
    void theSameArticleSaysTheSameInBothServices(String name) throws IOException {
        var ours = read(OURS.resolve(name + ".json"));
        var theirs = read(THEIRS.resolve("rule-packs/" + name + ".json"));
        for (var field : List.of("id", "jurisdiction", "verified", "effectiveFrom", "effectiveTo")) {
            assertThat(ours.path(field)).as(field).isEqualTo(theirs.path(field));
        }
        var compositions = rules(theirs)
                .filter(rule -> rule.path("body").asText().equals("COOPERATIVE"))
                .toList();
        for (var rule : compositions) {
            var matter = rule.path("matters").path(0).asText();
            var same =
                    about(ours, CALLED_HERE.getOrDefault(matter, matter)).orElseThrow(() -> new AssertionError(matter));
            assertThat(same.path("article")).as(matter).isEqualTo(rule.path("article"));
            assertThat(same.path("verified")).as(matter).isEqualTo(rule.path("verified"));
            assertThat(bound(same)).as(matter).isEqualTo(bound(rule));
        }
        assertThat(compositions).hasSize(name.endsWith("2006") ? 0 : 7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2006", "2017"})
    void theLawOfTheSurplusIsInForceWithTheRestOfIt(String version) throws IOException {
        var surplus = read(OURS.resolve("surplus-law-" + version + ".json"));
        var law = read(OURS.resolve("cooperative-law-" + version + ".json"));
        for (var field : List.of("jurisdiction", "effectiveFrom", "effectiveTo")) {
            assertThat(surplus.path(field)).as(field).isEqualTo(law.path(field));
        }
    }

    static Stream<String> packs() throws IOException {
        return Stream.of("packs.json", "surplus-packs.json").flatMap(list -> {
            try {
                return Arrays.stream(JSON.readValue(OURS.resolve(list).toFile(), String[].class));
            } catch (IOException e) {
                throw new AssertionError(list, e);
            }
        });
    }

    /** The published form with the counts of a register and of its books, and with what is added to a rule. */
    private static JsonNode widened() throws IOException {
        var schema = read(THEIRS.resolve("rule-pack.schema.json"));
        var parts = (ObjectNode) schema.path("$defs");
        var counts = (ArrayNode) parts.path("count").path("enum");
        Arrays.stream(Count.values()).map(Count::code).forEach(counts::add);
        counts.add("patronage");
        ((ArrayNode) parts.at("/fraction/properties/basis/enum")).add("DISTRIBUTABLE_SURPLUS");
        parts.putObject("post").set("enum", JSON.valueToTree(Post.values()));
        var rule = (ObjectNode) parts.path("rule");
        ((ObjectNode) rule.path("properties")).setAll((ObjectNode) JSON.readTree(ADDED));
        var contents = (ArrayNode) rule.path("anyOf");
        contents.addObject().putArray("required").add("notice");
        contents.add(
                JSON.readTree("{\"properties\": {\"matters\": {\"enum\": [[\"reserve-share\"], [\"trade-apart\"]]}}}"));
        return schema;
    }

    private static Stream<JsonNode> rules(JsonNode pack) {
        return StreamSupport.stream(pack.path("rules").spliterator(), false);
    }

    private static Optional<JsonNode> about(JsonNode pack, String matter) {
        return rules(pack)
                .filter(rule -> rule.path("matters").path(0).asText().equals(matter))
                .findFirst();
    }

    /** A limit without the name of what it counts; the whole of itself binds nothing, so that the number beside it is left. */
    private static JsonNode bound(JsonNode rule) {
        var limit = (ObjectNode) rule.path("limit").deepCopy();
        var fraction = (ObjectNode) limit.path("fraction");
        fraction.remove("counted");
        if (limit.has("neverBelow") && fraction.path("num").equals(fraction.path("den"))) {
            fraction.put("num", 0);
        }
        return limit;
    }

    private static JsonNode read(Path file) throws IOException {
        return JSON.readTree(Files.readString(file));
    }
}
