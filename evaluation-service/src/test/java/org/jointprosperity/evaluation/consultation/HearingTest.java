package org.jointprosperity.evaluation.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.evaluation.roll.Capacity;
import org.jointprosperity.evaluation.template.Consultation;
import org.jointprosperity.evaluation.template.Templates;
import org.junit.jupiter.api.Test;

class HearingTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 5);
    private static final LocalDate TODAY = LocalDate.of(2025, 12, 31);
    private static final Consultation POLICY =
            Templates.delivered().consultation("shangnan-consult-major").orElseThrow();

    @Test
    void everyoneWhomThePolicyNamesIsHeardAndAnswered() {
        var opinions = new ArrayList<Opinion>();
        refuses("nobody-heard", 1, () -> complete(opinions));
        opinions.add(answered(Capacity.PARTY_DELEGATE));
        refuses("capacity-not-heard", 1, () -> complete(opinions));
        opinions.add(answered(Capacity.DEPUTY));
        opinions.add(answered(Capacity.ADVISER));
        refuses("society-not-heard", 1, () -> complete(opinions));
        opinions.add(given(null));
        refuses("opinions-unanswered", () -> complete(opinions));
        opinions.get(3).answer(new AnswerOpinion(false, "资金不足", DAY.plusDays(1)), TODAY);

        complete(opinions);

        assertThat(new Hearing(opinions).adopted()).isEqualTo(3);
    }

    @Test
    void nothingIsConcludedBeforeTheLastAnswer() {
        refuses("consulted-too-early", () -> new Hearing(List.of(answered(null))).requireComplete(null, DAY));
    }

    @Test
    void anOpinionIsAnsweredOnceAndNotBeforeItWasGiven() {
        refuses("answered-before-given", () -> given(null)
                .answer(new AnswerOpinion(true, "好", DAY.minusDays(1)), TODAY));
        refuses("date-in-the-future", () -> given(null).answer(new AnswerOpinion(true, "好", TODAY.plusDays(1)), TODAY));
        refuses("opinion-already-answered", () -> answered(null)
                .answer(new AnswerOpinion(true, "好", DAY.plusDays(1)), TODAY));
        refuses(
                "opinion-of-nobody",
                () -> new Opinion(
                        UUID.randomUUID(), "611023", new CollectOpinion(Capacity.DEPUTY, null, "好", DAY), TODAY));
        refuses(
                "date-in-the-future",
                () -> new Opinion(
                        UUID.randomUUID(), "611023", new CollectOpinion(null, null, "好", TODAY.plusDays(1)), TODAY));
    }

    private static void complete(List<Opinion> opinions) {
        new Hearing(opinions).requireComplete(POLICY, DAY.plusDays(3));
    }

    private static Opinion answered(Capacity capacity) {
        var opinion = given(capacity);
        opinion.answer(new AnswerOpinion(true, "写入方案", DAY.plusDays(1)), TODAY);
        return opinion;
    }

    private static Opinion given(Capacity capacity) {
        var form = new CollectOpinion(capacity, capacity == null ? null : "N00001", "请考虑老人", DAY);
        return new Opinion(UUID.randomUUID(), "611023104001", form, TODAY);
    }

    private static void refuses(String code, Number missing, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(RuleViolation.class, refused -> {
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.facts()).containsEntry("missing", missing);
        });
    }

    private static void refuses(String code, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
