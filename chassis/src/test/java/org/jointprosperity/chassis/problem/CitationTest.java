package org.jointprosperity.chassis.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CitationTest {

    private static final Citation LAW = new Citation("law-3", "某法 第三条", "某法", true);

    @Test
    void aRefusalTellsTheRuleItRestsOnBehindItsOwnFacts() {
        assertThat(LAW.with("missing", 2))
                .containsExactly("missing", 2, "rule", "law-3", "article", "某法 第三条", "source", "某法", "verified", true);
        assertThat(LAW.told(Refusal.field("until", "notice-too-short")).facts())
                .containsKey("violations")
                .containsAllEntriesOf(Map.of("rule", "law-3", "article", "某法 第三条", "source", "某法", "verified", true));
    }

    @Test
    void whereTheArticleSaysWhatItWasTakenFromThereIsNoSourceBesides() {
        assertThat(new Citation("policy-1", "某县办法", null, false)
                        .told(new RuleViolation("any"))
                        .facts())
                .isEqualTo(Map.of("rule", "policy-1", "article", "某县办法", "verified", false));
    }

    @Test
    void whereNoRuleWasInForceNothingIsTold() {
        assertThat(Citation.NONE.with("missing", 2)).containsExactly("missing", 2);
        assertThat(Citation.NONE.told(new RuleViolation("any")).facts()).isEmpty();
    }
}
