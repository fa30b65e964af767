package org.jointprosperity.evaluation.appraisal.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Random;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.evaluation.standing.Actor;
import org.junit.jupiter.api.Test;

class FindingCoursesTest {

    private static final LocalDate FOUND = LocalDate.of(2009, 12, 10);
    private static final int DAYS = 7;
    private static final int COURSES = 1000 * Integer.getInteger("joint.scale", 1);
    private static final int STEPS = 40;

    @Test
    void cannotBeFedBackBeforeItWasFound() {
        assertThatThrownBy(() -> found().feedBack(FOUND.minusDays(1), FOUND, DAYS))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                    assertThat(refused.code()).isEqualTo("fed-back-before-found");
                    assertThat(refused.facts()).containsEntry("missing", 1L);
                });
    }

    @Test
    void aFeedbackDatedBackTakesNoDayOfTheObjection() {
        var finding = found();

        finding.feedBack(FOUND, FOUND.plusDays(21), DAYS);

        assertThat(finding.objectUntil).isEqualTo(FOUND.plusDays(28));
        assertThat(finding.isOpen(FOUND.plusDays(28))).isTrue();
        assertThat(finding.isOpen(FOUND.plusDays(29))).isFalse();
    }

    /** Whatever is called in whatever order, the appraised has his days, and his one objection its one answer by somebody else. */
    @Test
    void noSequenceOfCallsClosesAFindingThatMayStillChangeOrAnswersTwice() {
        int objected = 0;
        for (int seed = 0; seed < COURSES; seed++) {
            var random = new Random(seed);
            var finding = found();
            var today = FOUND;
            for (int step = 0; step < STEPS; step++) {
                var before = finding.objectUntil;
                var answered = finding.answeredOn;
                var closed = finding.closedOn;
                attempt(finding, today, random);
                if (before == null && finding.objectUntil != null) {
                    assertThat(finding.objectUntil).as("seed %d", seed).isAfterOrEqualTo(today.plusDays(DAYS));
                }
                if (answered != null) {
                    assertThat(finding.answeredOn).as("seed %d", seed).isEqualTo(answered);
                }
                if (closed != null) {
                    assertThat(finding.closedOn).as("seed %d", seed).isEqualTo(closed);
                    assertThat(finding.isOpen(today))
                            .as("seed %d: closed", seed)
                            .isFalse();
                }
                if (finding.objectedOn != null) {
                    assertThat(finding.objectedOn).as("seed %d", seed).isBeforeOrEqualTo(finding.objectUntil);
                }
                if (finding.answererSubject != null) {
                    assertThat(finding.answererSubject).as("seed %d", seed).isNotIn("finder", "appraised");
                }
                today = today.plusDays(random.nextInt(3));
            }
            objected += finding.answeredOn == null ? 0 : 1;
        }
        assertThat(objected).as("courses with an answered objection").isGreaterThan(COURSES / 10);
    }

    private static void attempt(AppraisalFinding finding, LocalDate today, Random random) {
        try {
            switch (random.nextInt(4)) {
                case 0 -> {
                    if (finding.objectUntil == null) {
                        finding.feedBack(today.minusDays(random.nextInt(4)), today, DAYS);
                    }
                }
                case 1 -> finding.object(new ObjectToFinding("不同意"), actor("appraised", today));
                case 2 ->
                    finding.answer(
                            new AnswerFindingObjection("维持", null),
                            null,
                            actor(random.nextBoolean() ? "finder" : "judge", today));
                default -> {
                    if (!finding.isOpen(today)) {
                        finding.close(today, 0);
                    }
                }
            }
        } catch (RuleViolation refused) {
            assertThat(refused.code()).isNotBlank();
        }
    }

    private static AppraisalFinding found() {
        var finding = new AppraisalFinding();
        finding.foundOn = FOUND;
        finding.finderSubject = "finder";
        finding.finderPerson = "C9901";
        return finding;
    }

    private static Actor actor(String subject, LocalDate on) {
        return new Actor(subject, null, on);
    }
}
