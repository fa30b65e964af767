package org.jointprosperity.evaluation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RulePacksTest {

    private static final RulePacks PACKS = RulePacks.delivered();

    @Test
    void everyPackFileIsDeliveredAndNoOther() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/rule-packs"))) {
            var names = files.map(file -> file.getFileName().toString().replace(".json", ""))
                    .filter(name -> !name.equals("packs") && !name.equals("matters"));
            assertThat(PACKS.all()).extracting(RulePack::id).containsExactlyInAnyOrderElementsOf(names.toList());
        }
    }

    @Test
    void everyRuleHasAnIdOfItsOwnASourceAndBothTexts() {
        var ids = new HashSet<String>();
        for (var pack : PACKS.all()) {
            assertThat(pack.source()).isNotBlank();
            for (var rule : pack.rules()) {
                assertThat(ids.add(rule.id())).as(rule.id()).isTrue();
                assertThat(rule.article()).isNotBlank();
                assertThat(rule.text().zh()).isNotBlank();
                assertThat(rule.text().en()).isNotBlank();
                assertThat(rule.pass() != null
                                || rule.limit() != null
                                || rule.noticeDays() != null
                                || !rule.attendance().isEmpty())
                        .as(rule.id())
                        .isTrue();
            }
        }
    }

    @Test
    void everyMatterOfARuleIsKnown() {
        for (var pack : PACKS.all()) {
            for (var rule : pack.rules()) {
                for (String code : rule.matters()) {
                    assertThat(code.equals(Rule.ANY_MATTER)
                                    || PACKS.matter(code).isPresent())
                            .as(code)
                            .isTrue();
                }
                boolean general = rule.matters().contains(Rule.ANY_MATTER);
                rule.cautions()
                        .forEach(caution -> assertThat(general || rule.matters().containsAll(caution.matters()))
                                .as(rule.id())
                                .isTrue());
                rule.cautions().forEach(caution -> assertThat(PACKS.matters())
                        .extracting(Matter::code)
                        .containsAll(caution.matters()));
            }
        }
    }

    @Test
    void noTwoRulesOfOneJurisdictionSpeakOfTheSameMatterOnTheSameDay() {
        var spoken = new HashSet<String>();
        for (var day : boundaries()) {
            spoken.clear();
            for (var pack : PACKS.all()) {
                if (pack.isInForceOn(day)) {
                    pack.rules().forEach(rule -> rule.matters().forEach(matter -> {
                        String place = pack.jurisdiction() + " " + rule.body() + " " + matter;
                        assertThat(spoken.add(place)).as(day + " " + place).isTrue();
                    }));
                }
            }
        }
    }

    @Test
    void theAmendedVillageLawFollowsWithoutAGapAndUnverified() {
        var before = PACKS.byId("village-law-2018").orElseThrow();
        var after = PACKS.byId("village-law-2026").orElseThrow();

        assertThat(after.effectiveFrom()).isEqualTo(before.effectiveTo().plusDays(1));
        assertThat(before.verified()).isTrue();
        assertThat(after.verified()).isFalse();
        assertThat(after.rules()).noneMatch(Rule::verified);
    }

    @Test
    void theVillageLawIsKnownWithoutAGapFrom1998On() {
        var versions = Stream.of("village-law-1998", "village-law-2010", "village-law-2018", "village-law-2026")
                .map(id -> PACKS.byId(id).orElseThrow())
                .toList();

        assertThat(versions.get(0).effectiveFrom()).isEqualTo("1998-11-04");
        for (int i = 1; i < versions.size(); i++) {
            assertThat(versions.get(i).effectiveFrom())
                    .isEqualTo(versions.get(i - 1).effectiveTo().plusDays(1));
        }
        assertThat(versions.subList(0, 2)).noneMatch(RulePack::verified);
        assertThat(versions.subList(0, 2))
                .allSatisfy(pack -> assertThat(pack.rules()).noneMatch(Rule::verified));
    }

    private static ArrayList<LocalDate> boundaries() {
        var days = new ArrayList<LocalDate>();
        for (var pack : PACKS.all()) {
            days.add(pack.effectiveFrom());
            if (pack.effectiveTo() != null) {
                days.add(pack.effectiveTo());
            }
        }
        return days;
    }
}
