package org.jointprosperity.contracts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;

/** The JSON Schema (2020-12) of an event, made from its record. */
final class Schemas {

    private final Words words;
    private final SchemaGenerator generator;

    Schemas(Words words) {
        this.words = words;
        var config = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.ADDITIONAL_FIXED_TYPES, Option.EXTRA_OPEN_API_FORMAT_VALUES, Option.INLINE_ALL_SCHEMAS)
                .without(Option.SCHEMA_VERSION_INDICATOR);
        config.forFields()
                .withDescriptionResolver(
                        field -> words.ofField(field.getDeclaringType().getErasedType(), field.getName()))
                .withNullableCheck(
                        field -> words.mayBeNull(field.getDeclaringType().getErasedType(), field.getName()))
                .withRequiredCheck(
                        field -> !words.mayBeNull(field.getDeclaringType().getErasedType(), field.getName()));
        config.forTypesInGeneral().withPropertySorter((one, other) -> 0);
        generator = new SchemaGenerator(config.build());
    }

    ObjectNode of(Class<? extends Event> type) {
        var schema = Json.MAPPER.createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", EventTypes.schemaOf(EventTypes.nameOf(type)));
        schema.put("title", EventTypes.nameOf(type));
        schema.put("description", words.ofType(type));
        schema.setAll((ObjectNode) generator.generateSchema(type));
        return schema;
    }

    static GeneratedFile fileOf(String typeName) {
        return new GeneratedFile(GeneratedFile.SCHEMAS.resolve(typeName).resolve("1.json"));
    }
}
