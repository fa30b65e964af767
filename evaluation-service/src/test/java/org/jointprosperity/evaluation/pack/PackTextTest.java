package org.jointprosperity.evaluation.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.evaluation.rule.Basis;
import org.jointprosperity.evaluation.rule.Body;
import org.jointprosperity.evaluation.rule.Count;
import org.jointprosperity.evaluation.rule.RulePacks;
import org.junit.jupiter.api.Test;

class PackTextTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final RulePackSchema schema = new RulePackSchema();

    @Test
    void howAFileIsLaidOutDoesNotMatter() {
        var one = PackText.of("{\"b\": 1,\n \"a\": \"村\"}");
        var other = PackText.of("{\"a\":\"村\",\"b\":1}");

        assertThat(one.canonical()).isEqualTo("{\"a\":\"村\",\"b\":1}");
        assertThat(one.sha256())
                .isEqualTo(other.sha256())
                .hasSize(64)
                .isNotEqualTo(PackText.of("{\"a\":\"村\",\"b\":2}").sha256());
    }

    @Test
    void everyDeliveredPackFollowsThePublishedSchema() throws IOException {
        for (String text : RulePacks.deliveredTexts()) {
            schema.require(JSON.readTree(text));
        }
    }

    @Test
    void theSchemaKnowsEveryBodyBaseAndCount() throws IOException {
        var parts = JSON.readTree(schema.text()).get("$defs");

        assertThat(words(parts.at("/rule/properties/body/enum"))).isEqualTo(names(Body.values()));
        assertThat(words(parts.at("/fraction/properties/basis/enum"))).isEqualTo(names(Basis.values()));
        assertThat(words(parts.at("/count/enum")))
                .isEqualTo(Arrays.stream(Count.values()).map(Count::code).toList());
    }

    @Test
    void refusesWhatIsNoRulePackAndSaysWhere() throws IOException {
        var pack = (ObjectNode) JSON.readTree(RulePacks.deliveredTexts().get(0));
        refused(pack.deepCopy().put("surprise", 1), "surprise");
        refused(without(pack, "source"), "source");
        refused(pack.deepCopy().put("jurisdiction", "6110234"), "jurisdiction");
        refused(pack.deepCopy().put("verified", "yes"), "verified");
        refused(JSON.readTree("[]"), "object");

        var fraction = pack.deepCopy();
        ((ObjectNode) fraction.at("/rules/0/pass")).put("den", 0);
        refused(fraction, "/rules/0/pass/den");
        var decimal = pack.deepCopy();
        ((ObjectNode) decimal.at("/rules/0/pass")).put("num", 0.5);
        refused(decimal, "/rules/0/pass/num");
        var nothing = pack.deepCopy();
        ((ObjectNode) nothing.at("/rules/0")).remove(List.of("attendance", "pass", "noticeDays"));
        refused(nothing, "/rules/0");
    }

    private void refused(JsonNode pack, String where) {
        assertThatThrownBy(() -> schema.require(pack))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("rule-pack-not-of-schema")
                .hasMessageContaining(where);
    }

    private static ObjectNode without(ObjectNode pack, String field) {
        var changed = pack.deepCopy();
        changed.remove(field);
        return changed;
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static List<String> words(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::textValue)
                .toList();
    }
}
