package org.jointprosperity.evaluation.disclosure.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.evaluation.disclosure.catalogue.CatalogueRows;
import org.jointprosperity.evaluation.disclosure.catalogue.DisclosureItem;
import org.jointprosperity.evaluation.disclosure.catalogue.Rhythm;
import org.jointprosperity.evaluation.disclosure.catalogue.Scope;
import org.jointprosperity.evaluation.disclosure.content.Block;
import org.jointprosperity.evaluation.disclosure.content.Content;
import org.junit.jupiter.api.Test;

class DisclosureTest {

    private static final LocalDate TODAY = LocalDate.of(2009, 12, 31);
    private static final DisclosureItem ITEM = CatalogueRows.of("611023", Rhythm.PROMPT, "2008-01-01", null);
    private static final DecideStep PASSED = new DecideStep(true, null);
    private static final DecideStep REFUSED = new DecideStep(false, "金额与账目不符");

    @Test
    void isPublishedThroughFourPersons() {
        var disclosure = proposedBy("N00001");
        disclosure.decide(Step.REVIEW, PASSED, "N00002", TODAY);
        disclosure.decide(Step.APPROVAL, PASSED, "N00003", TODAY);
        var posting = disclosure.publish(ITEM, "N00004", TODAY);

        assertThat(disclosure.progress).isEqualTo(Progress.PUBLISHED);
        assertThat(posting.canonicalText()).contains("published: 2009-12-31", "objections-until: 2010-01-10", "| # 题");
        assertThat(posting.takesObjectionsOn(LocalDate.of(2010, 1, 10))).isTrue();
        assertThat(posting.takesObjectionsOn(LocalDate.of(2010, 1, 11))).isFalse();
        refused(() -> disclosure.publish(ITEM, "N00005", TODAY), "disclosure-already-published");
    }

    @Test
    void saysHowManyStepsOrPersonsAreMissing() {
        var disclosure = proposedBy("N00001");

        assertThatThrownBy(() -> disclosure.publish(ITEM, "N00002", TODAY))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.facts())
                        .containsEntry("missingSteps", 2));
        assertThatThrownBy(() -> disclosure.decide(Step.REVIEW, PASSED, "N00001", TODAY))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.facts())
                        .containsEntry("missingPersons", 3));
    }

    @Test
    void comesBackWithTheReasonAndBeginsAnew() {
        var disclosure = proposedBy("N00001");
        disclosure.decide(Step.REVIEW, REFUSED, "N00002", TODAY);
        refused(() -> disclosure.decide(Step.APPROVAL, PASSED, "N00003", TODAY), "disclosure-returned");

        disclosure.draft(content(), "N00001", TODAY);

        assertThat(disclosure.draft).isEqualTo(2);
        assertThat(disclosure.drafts).hasSize(2);
        assertThat(disclosure.acts).extracting(act -> act.reason).contains("金额与账目不符");
        disclosure.decide(Step.REVIEW, PASSED, "N00002", TODAY);
        assertThat(disclosure.progress).isEqualTo(Progress.REVIEWED);
    }

    @Test
    void refusesARefusalWithoutAReasonAndAPassWithOne() {
        var disclosure = proposedBy("N00001");
        refused(
                () -> disclosure.decide(Step.REVIEW, new DecideStep(false, " "), "N00002", TODAY),
                "refusal-and-reason-belong-together");
        refused(
                () -> disclosure.decide(Step.REVIEW, new DecideStep(true, "好"), "N00002", TODAY),
                "refusal-and-reason-belong-together");
    }

    @Test
    void neverPublishesWhatFourPersonsDidNotTakeInOrder() {
        var chance = new Random(15);
        for (int run = 0; run < 2000; run++) {
            var disclosure = proposedBy(person(chance));
            for (int i = 0; i < 12; i++) {
                attempt(disclosure, chance);
            }
            if (disclosure.progress == Progress.PUBLISHED) {
                var last = disclosure.acts.stream()
                        .filter(act -> act.draft == disclosure.draft)
                        .toList();
                assertThat(last).extracting(act -> act.step).containsExactly(Step.values());
                assertThat(last).extracting(act -> act.person).doesNotHaveDuplicates();
                assertThat(last).allMatch(act -> act.passed);
            }
        }
    }

    @Test
    void keepsToTheScopeOfTheCatalogue() {
        assertThat(new Disclosure(ITEM, "611023104001", Scope.VILLAGE, null, null).scope)
                .isEqualTo(Scope.VILLAGE);
    }

    private static void attempt(Disclosure disclosure, Random chance) {
        try {
            switch (chance.nextInt(4)) {
                case 0 -> disclosure.draft(content(), person(chance), TODAY);
                case 1 ->
                    disclosure.decide(Step.REVIEW, chance.nextInt(4) == 0 ? REFUSED : PASSED, person(chance), TODAY);
                case 2 ->
                    disclosure.decide(Step.APPROVAL, chance.nextInt(4) == 0 ? REFUSED : PASSED, person(chance), TODAY);
                default -> disclosure.publish(ITEM, person(chance), TODAY);
            }
        } catch (RuleViolation refused) {
            assertThat(refused.code()).startsWith("disclosure-");
        }
    }

    private static String person(Random chance) {
        return "N0000" + chance.nextInt(6);
    }

    private static Disclosure proposedBy(String person) {
        var disclosure = new Disclosure(ITEM, "611023104001", Scope.PUBLIC, null, null);
        disclosure.draft(content(), person, TODAY);
        return disclosure;
    }

    private static Content content() {
        return new Content("题", List.of(new Block(Block.Kind.TEXT, null, "文", false, null)), List.of(), List.of());
    }

    private static void refused(Runnable step, String code) {
        assertThatThrownBy(step::run).isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.code())
                .isEqualTo(code));
    }
}
