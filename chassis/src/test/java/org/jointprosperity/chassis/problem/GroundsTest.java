package org.jointprosperity.chassis.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jointprosperity.chassis.problem.Ground.Words;
import org.jointprosperity.chassis.problem.GroundsFile.Source;
import org.junit.jupiter.api.Test;

class GroundsTest {

    private static final Map<String, Source> LAW =
            Map.of("law", new Source("某法", "Law of Notes", "00", LocalDate.of(2018, 7, 1)));
    private static final Ground THREE = ground("law-3", "第三条", "art. 3", "field-too-long", "body-too-large");
    private static final Ground FOUR = ground("law-4", "第四条", "art. 4", "body-too-large");

    private final ProblemTexts texts = new ProblemTexts();
    private final Grounds grounds = grounds(THREE, FOUR);

    private static Ground ground(String rule, String zh, String en, String... refusals) {
        return new Ground(rule, new Words(zh, en), "law", false, List.of(refusals));
    }

    private Grounds grounds(Ground... several) {
        return new Grounds(texts, new GroundsFile(LAW, List.of(several), Map.of("field-too-long", "excess")));
    }

    @Test
    void aRefusalThatSaysNothingOfItIsToldItsGround() {
        assertThat(grounds.told("field-too-long", Map.of("excess", 2)))
                .containsEntry("rule", "law-3")
                .containsEntry("article", "第三条")
                .containsEntry("source", "某法")
                .containsEntry("effectiveFrom", LocalDate.of(2018, 7, 1))
                .containsEntry("verified", false)
                .containsEntry("missing", 2)
                .containsEntry("excess", 2);
        assertThat(grounds.told("field-missing", Map.of("most", 3))).isEqualTo(Map.of("most", 3));
    }

    @Test
    void tellsWhatItSaysItTellsAndNothingElse() {
        var facts = Map.<String, Object>of("excess", 2);
        var told = new HashSet<>(grounds.told("field-too-long", facts).keySet());
        told.removeAll(facts.keySet());

        assertThat(told).containsExactlyInAnyOrderElementsOf(Grounds.MEMBERS);
    }

    @Test
    void theRuleThatWasAppliedGoesBeforeTheFile() {
        assertThat(grounds.told("field-too-long", Map.of("ruleId", "county-9", "article", "第九条")))
                .isEqualTo(Map.of("ruleId", "county-9", "rule", "county-9", "article", "第九条"));
        assertThat(grounds.told("field-too-long", Map.of("article", "第九条"))).isEqualTo(Map.of("article", "第九条"));
        assertThat(grounds.told("field-too-long", Map.of("article", "某法第三条")))
                .containsEntry("rule", "law-3")
                .containsEntry("article", "某法第三条");
    }

    @Test
    void ofSeveralRulesTheRefusalNamesItsOwn() {
        assertThat(grounds.told("body-too-large", Map.of())).isEmpty();
        assertThat(grounds.told("body-too-large", Map.of("rule", "law-4"))).containsEntry("article", "第四条");
    }

    @Test
    void wordsThatDoNotNameTheGroundAreFollowedByIt() {
        var told = grounds.told("field-too-long", Map.of());
        assertThat(grounds.sentence("field-too-long", told, "太长。", Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("依据：某法第三条（law-3，未核对原文）。");
        assertThat(grounds.sentence("field-too-long", told, "Too long.", Locale.ENGLISH))
                .isEqualTo(" By art. 3 of Law of Notes (law-3, not checked against the text).");
        assertThat(grounds.sentence("field-too-long", told, "Too long (art. 3).", Locale.ENGLISH))
                .isEmpty();
        assertThat(grounds.sentence("field-missing", Map.of(), "缺。", Locale.SIMPLIFIED_CHINESE))
                .isEmpty();
        assertThat(grounds.sentence(
                        "field-missing", Map.of("rule", "r", "article", "第一条"), "缺。", Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("依据：第一条（r）。");
    }

    @Test
    void aServiceDoesNotBeginWithAGroundNobodyCouldRead() {
        assertThatThrownBy(() -> grounds(ground("law-5", "第五条", "art. 5", "no-such-refusal")))
                .hasMessageContaining("no-such-refusal");
        assertThatThrownBy(() -> grounds(ground("law-5", "第五条", " ", "field-too-long")))
                .hasMessageContaining("article of law-5");
        assertThatThrownBy(() -> grounds(
                        new Ground("law-5", new Words("第五条", "art. 5"), "elsewhere", false, List.of("field-too-long"))))
                .hasMessageContaining("source of law-5");
    }
}
