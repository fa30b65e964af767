package org.jointprosperity.evaluation.pack;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jointprosperity.chassis.problem.Refusal;

/** 规则包的 JSON Schema: what a rule pack looks like, published for whoever writes one. */
@Singleton
class RulePackSchema {

    private static final String FILE = "/rule-pack.schema.json";

    /** More would not be read. */
    private static final int MOST_VIOLATIONS = 50;

    private final String text;
    private final Schema schema;

    RulePackSchema() {
        try (var file = RulePackSchema.class.getResourceAsStream(FILE)) {
            this.text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The service was delivered without a readable " + FILE, e);
        }
        this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text);
    }

    /** The schema as it is published. */
    String text() {
        return text;
    }

    /** Refuses what does not look like a rule pack, and says where. */
    void require(JsonNode pack) {
        var violations = schema.validate(pack).stream()
                .limit(MOST_VIOLATIONS)
                .map(error -> Spot.violation(
                        error.getInstanceLocation().toString(), "rule-pack-not-of-schema", error.getMessage()))
                .toList();
        if (!violations.isEmpty()) {
            throw new Refusal(400, "rule-pack-not-of-schema")
                    .with("found", violations.get(0).get("message"))
                    .with("violations", violations);
        }
    }
}
