package org.jointprosperity.evaluation.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jointprosperity.evaluation.rule.RulePacks;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ScenariosTest {

    private static final Path SCENARIOS = Path.of("src/test/resources/scenarios");
    private static final ObjectMapper YAML = new YAMLMapper().registerModule(new JavaTimeModule());
    private static final RuleBook RULES = new RuleBook(RulePacks.delivered());

    /** Fewer would not do for what the laws have to say. */
    private static final int FEWEST = 200;

    @TestFactory
    Stream<DynamicTest> everyScenarioComesOutAsWritten() throws IOException {
        var tests = new ArrayList<DynamicTest>();
        try (var files = Files.walk(SCENARIOS)) {
            files.filter(Files::isRegularFile).sorted().forEach(file -> tests.addAll(tests(file)));
        }
        assertThat(tests).hasSizeGreaterThanOrEqualTo(FEWEST);
        return tests.stream();
    }

    private static List<DynamicTest> tests(Path file) {
        var text = read(file, JsonNode.class);
        if (!text.has("cases")) {
            var scenario = read(file, Scenario.class);
            return List.of(DynamicTest.dynamicTest(
                    SCENARIOS.relativize(file) + " " + scenario.title(), () -> comesOut(scenario)));
        }
        var table = read(file, CaseTable.class);
        assertThat(List.of(
                        table.title(),
                        table.article(),
                        table.source(),
                        table.given().words()))
                .noneMatch(String::isBlank);
        return table.cases().stream()
                .map(one -> DynamicTest.dynamicTest(
                        SCENARIOS.relativize(file) + " " + one.when() + " → " + one.then(), () -> comesOut(table, one)))
                .toList();
    }

    private static void comesOut(CaseTable table, CaseTable.Case one) {
        var verdict = RULES.judge(table.asked(one));

        assertThat(verdict.outcome()).isEqualTo(one.outcome());
        assertThat(verdict.ruleId()).isEqualTo(table.decidedBy(one));
        if (one.outcome() == Outcome.NO_RULE_IN_FORCE) {
            namesWhatNoRuleSpeaksOf(verdict, table.asked(one));
            return;
        }
        var missing = verdict.missing();
        if (one.hopeless()) {
            assertThat(Stream.of(missing.attendance(), missing.votes(), missing.limit()))
                    .containsNull();
            assertThat(verdict.sentences().zh()).contains("补多少也不成立");
            return;
        }
        var lacks = one.lacks() == null ? Map.<String, Integer>of() : one.lacks();
        assertThat(missing.attendance()).isEqualTo(lacks.getOrDefault("attendance", 0));
        assertThat(missing.votes()).isEqualTo(lacks.getOrDefault("votes", 0));
        assertThat(missing.noticeDays()).isEqualTo(lacks.getOrDefault("noticeDays", 0));
        assertThat(missing.limit()).isEqualTo(lacks.getOrDefault("limit", 0));
        if (!lacks.isEmpty()) {
            saysWhy(verdict);
        }
    }

    private static void namesWhatNoRuleSpeaksOf(Verdict verdict, AskVerdict asked) {
        var matter = RULES.require(asked.matter());
        String day = asked.date().toString();
        assertThat(verdict.sentences().zh()).contains(asked.body().words().zh(), matter.zh(), day);
        assertThat(verdict.sentences().en()).contains(asked.body().words().en(), matter.en(), day);
    }

    /** Every refusal names its rule, its article, the numbers and the smallest missing amount, in both languages. */
    private static void saysWhy(Verdict verdict) {
        for (var text : List.of(verdict.sentences().zh(), verdict.sentences().en())) {
            assertThat(text).contains(verdict.ruleId(), verdict.article());
        }
        var missing = verdict.missing();
        Stream.of(missing.attendance(), missing.votes(), missing.noticeDays(), missing.limit())
                .filter(number -> number > 0)
                .forEach(number -> {
                    assertThat(verdict.sentences().zh()).contains(number.toString());
                    assertThat(verdict.sentences().en()).contains(number.toString());
                });
        assertThat(verdict.sentences().zh()).containsPattern("合计最少还差|最少须减少");
        assertThat(verdict.sentences().en()).containsPattern("at least missing in all|at the least");
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

    private static <T> T read(Path file, Class<T> type) {
        try {
            return YAML.readValue(file.toFile(), type);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
