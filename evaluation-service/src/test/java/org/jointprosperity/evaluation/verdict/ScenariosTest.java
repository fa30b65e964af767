package org.jointprosperity.evaluation.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jointprosperity.evaluation.rule.RulePacks;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ScenariosTest {

    private static final Path SCENARIOS = Path.of("src/test/resources/scenarios");
    private static final ObjectMapper YAML = new YAMLMapper().registerModule(new JavaTimeModule());
    private static final RuleBook RULES = new RuleBook(RulePacks.delivered());

    @TestFactory
    Stream<DynamicTest> everyScenarioComesOutAsWritten() throws IOException {
        return Files.walk(SCENARIOS).filter(Files::isRegularFile).sorted().map(file -> {
            var scenario = read(file);
            return DynamicTest.dynamicTest(
                    SCENARIOS.relativize(file) + " " + scenario.title(), () -> comesOut(scenario));
        });
    }

    private static void comesOut(Scenario scenario) {
        var then = scenario.then();

        var verdict = RULES.judge(scenario.asked());

        assertThat(verdict.outcome()).isEqualTo(then.outcome());
        assertThat(verdict.ruleId()).isEqualTo(then.rule());
        if (then.verified() != null) {
            assertThat(verdict.verified()).isEqualTo(then.verified());
        }
        if (then.missing() != null) {
            assertThat(verdict.missing()).isEqualTo(then.missing());
        }
        if (then.competed() != null) {
            assertThat(verdict.competed())
                    .extracting(Verdict.Competitor::ruleId)
                    .isEqualTo(then.competed());
        }
        if (then.oneFewer() != null) {
            failsByOne(RULES.judge(scenario.withOneFewer()));
        }
        if (then.oneMore() != null) {
            failsByOne(RULES.judge(scenario.withOneMore()));
        }
    }

    private static void failsByOne(Verdict verdict) {
        var missing = verdict.missing();
        assertThat(verdict.outcome()).isIn(Outcome.VOID, Outcome.NOT_CARRIED);
        assertThat(missing.attendance() + missing.votes() + missing.noticeDays() + missing.limit())
                .isEqualTo(1);
    }

    private static Scenario read(Path file) {
        try {
            return YAML.readValue(file.toFile(), Scenario.class);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
