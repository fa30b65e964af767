package org.jointprosperity.chassis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HouseRulesTest {

    @Test
    void theChassisKeepsTheRulesOfTheHouse() {
        HouseRules.check("chassis");
    }

    @Test
    void findsTheCodesOfRefusalsAndNotTheirFacts() {
        assertThat(
                        ProblemCodes.in(
                                """
                        rule(state.equals("x"), ready(a, b) ? "not-ready" : "not-yet-due", "missing-fact", 3);
                        throw new Refusal(404, "no-such-note");
                        throw Refusal.field("unit-code", "code-wrong").with("other-fact", 1);
                        String unrelated = "some-text";"""))
                .contains("not-ready", "not-yet-due", "no-such-note", "code-wrong")
                .doesNotContain("missing-fact", "other-fact", "some-text");
    }
}
