package org.jointprosperity.evaluation.selection.promotion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.evaluation.selection.count.Certificate;
import org.jointprosperity.evaluation.selection.course.Course;
import org.jointprosperity.evaluation.selection.course.CourseKind;
import org.jointprosperity.evaluation.selection.course.Courses;
import org.jointprosperity.evaluation.standing.Actor;
import org.junit.jupiter.api.Test;

class PromotionTest {

    private static final LocalDate DAY = LocalDate.of(2009, 11, 2);
    private static final Actor COUNTY = new Actor("county", null, LocalDate.of(2009, 12, 31));
    private static final Certificate SHEET = new Certificate("N00010", "N00011", "a".repeat(64));
    private static final Course COURSE = Courses.delivered().inForce(CourseKind.CADRE_PROMOTION, "611023104001", DAY);

    @Test
    void wantsFullYearsOfService() {
        refused("service-too-short", () -> nominated(DAY.minusYears(3).plusDays(1)));
        assertThat(nominated(DAY.minusYears(3)).yearsServed).isEqualTo(3);
        refused("service-begins-later", 1L, () -> nominated(DAY.plusDays(1)));
    }

    @Test
    void goesThroughEveryStepToThePost() {
        var promotion = nominated(DAY.minusYears(6));
        refused("selection-step-out-of-turn", () -> take(promotion, "decision", 1, null));
        refused("promotion-count-mismatch", () -> take(promotion, "review", 1, 40));
        take(promotion, "review", 1, null);
        refused("promotion-count-mismatch", () -> take(promotion, "recommendation", 2, null));
        refused(
                "certificate-mismatch",
                () -> promotion.take(
                        new TakePromotionStep("recommendation", DAY.plusDays(2), true, "理由", 60, 58, 30, null),
                        COURSE,
                        COUNTY));
        assertThatThrownBy(() -> take(promotion, "recommendation", 2, 29))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                    assertThat(refused.code()).isEqualTo("promotion-not-approved");
                    assertThat(refused.facts())
                            .containsEntry("needed", 30)
                            .containsEntry("missing", 1)
                            .containsEntry("ruleId", "cadre-promotion-2008");
                });
        refused(
                "promotion-without-ballots",
                () -> promotion.take(
                        new TakePromotionStep("recommendation", DAY.plusDays(2), true, "理由", 60, 0, 0, SHEET),
                        COURSE,
                        COUNTY));
        take(promotion, "recommendation", 2, 30);
        take(promotion, "inspection", 5, null);
        take(promotion, "decision", 6, null);
        take(promotion, "public-notice", 7, null);
        refused("public-notice-too-short", 1L, () -> take(promotion, "appointment", 13, null));
        refused("selection-day-too-early", () -> take(promotion, "appointment", 6, null));

        var promoted = promotion
                .take(step("appointment", 14, true, null), COURSE, COUNTY)
                .orElseThrow();

        assertThat(promoted.yearsServed()).isEqualTo(6);
        assertThat(promoted.townCode()).isEqualTo("611023104");
        refused("promotion-ended", () -> take(promotion, "appointment", 15, null));
    }

    @Test
    void aFindingAgainstHimEndsIt() {
        var promotion = nominated(DAY.minusYears(6));

        assertThat(promotion.take(step("review", 1, false, null), COURSE, COUNTY))
                .isEmpty();
        assertThat(promotion.state).isEqualTo(PromotionState.REFUSED);
        refused("promotion-ended", () -> promotion.close(new EndPromotion("止", DAY.plusDays(2)), COUNTY));
    }

    private static Promotion nominated(LocalDate since) {
        var form = new NominateCadre(
                "N00001", "61102310400101", since, "611023104", "deputy-head", "优秀", List.of("ZF00001"), DAY);
        return new Promotion(form, "611023104001", COURSE, COUNTY);
    }

    private static void take(Promotion promotion, String step, int days, Integer yes) {
        promotion.take(step(step, days, true, yes), COURSE, COUNTY);
    }

    private static TakePromotionStep step(String step, int days, boolean passed, Integer yes) {
        var counted = yes == null ? null : Integer.valueOf(58);
        return new TakePromotionStep(
                step,
                DAY.plusDays(days),
                passed,
                "理由",
                yes == null ? null : 60,
                counted,
                yes,
                yes == null ? null : SHEET);
    }

    private static void refused(String code, Number missing, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(RuleViolation.class, refused -> {
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.facts()).containsEntry("missing", missing);
        });
    }

    private static void refused(String code, ThrowingCallable command) {
        assertThatThrownBy(command).isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.code())
                .isEqualTo(code));
    }
}
