package org.jointprosperity.cooperative.cultivation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jointprosperity.chassis.problem.Citation;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.contracts.CreditCode;
import org.junit.jupiter.api.Test;

class CultivationTest {

    private static final LocalDate TODAY = LocalDate.of(2009, 12, 31);
    private static final LocalDate FEBRUARY = LocalDate.of(2009, 2, 1);
    private static final CreditCode COMPANY = new CreditCode("91611023MA7000018Y");
    private static final CreditCode OTHER = new CreditCode("91611023MA70003760");
    private static final CreditCode UNIT = new CreditCode("11611023016000013G");
    private static final List<String> STEPS = List.of("TALK", "COURSE", "PRACTICE");
    private static final StepOrder ORDER =
            new StepOrder(STEPS, new Citation("cultivation-steps-611023", "示例县办法", null, false));

    @Test
    void goesThroughItsStepsToItsEnd() {
        var track = owner();
        for (int i = 0; i < STEPS.size(); i++) {
            var advanced = track.take(new TakeStep(STEPS.get(i), FEBRUARY.plusMonths(i)), ORDER, TODAY);
            assertThat(advanced.position()).isEqualTo(i + 1);
        }
        var concluded = track.conclude(achieved(null), ORDER, TODAY);

        assertThat(concluded.outcome()).isEqualTo("ACHIEVED");
        assertThat(concluded.enterpriseNumber()).isEqualTo(COMPANY.value());
        assertThat(track.entries).extracting(entry -> entry.step).isEqualTo(STEPS);
    }

    @Test
    void skipsNothingAndTakesNothingTwice() {
        var track = owner();
        assertRefused("step-skipped", () -> take(track, "COURSE"));
        assertRefused("step-not-of-direction", () -> take(track, "START"));
        take(track, "TALK");
        assertRefused("step-taken-before", () -> take(track, "TALK"));
        assertRefused("step-skipped", () -> take(track, "PRACTICE"));
        assertThat(track.taken).isEqualTo(1);
        assertThat(track.entries).hasSize(1);
    }

    @Test
    void takesAnyStepsOnlyInTheirOrder() {
        var random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            var track = owner();
            for (int i = 0; i < 6; i++) {
                var step = STEPS.get(random.nextInt(STEPS.size()));
                boolean next = track.taken < STEPS.size() && step.equals(STEPS.get(track.taken));
                if (next) {
                    take(track, step);
                } else {
                    assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> take(track, step));
                }
            }
            assertThat(track.entries).extracting(entry -> entry.step).isEqualTo(STEPS.subList(0, track.taken));
        }
    }

    @Test
    void goesForwardInTime() {
        var track = owner();
        assertRefused("step-before-last", () -> track.take(new TakeStep("TALK", FEBRUARY.minusDays(1)), ORDER, TODAY));
        assertRefused("date-in-the-future", () -> track.take(new TakeStep("TALK", TODAY.plusDays(1)), ORDER, TODAY));
    }

    @Test
    void isNotAchievedBeforeItsLastStepAndEndsOnce() {
        var track = owner();
        take(track, "TALK");
        assertRefused("steps-missing", () -> track.conclude(achieved(null), ORDER, TODAY));
        assertRefused(
                "reason-missing",
                () -> track.conclude(new ConcludeCultivation(Outcome.DISCONTINUED, null, " ", TODAY), ORDER, TODAY));
        track.conclude(new ConcludeCultivation(Outcome.DISCONTINUED, null, "迁出", TODAY), ORDER, TODAY);

        assertRefused(
                "cultivation-concluded",
                () -> track.conclude(new ConcludeCultivation(Outcome.DISCONTINUED, null, "迁出", TODAY), ORDER, TODAY));
        assertRefused("cultivation-concluded", () -> take(track, "COURSE"));
    }

    @Test
    void letsAMemberBecomeAnOwnerOnlyWithAnEnterprise() {
        var track = opened(Direction.MEMBER_TO_OWNER, null, UNIT, null);
        STEPS.forEach(step -> take(track, step));

        assertRefused("owner-without-enterprise", () -> track.conclude(achieved(null), ORDER, TODAY));
        assertThat(track.conclude(achieved(COMPANY), ORDER, TODAY).enterpriseNumber())
                .isEqualTo(COMPANY.value());
    }

    @Test
    void keepsTheEnterpriseItWasOpenedWith() {
        var track = owner();
        STEPS.forEach(step -> take(track, step));
        assertRefused("enterprise-of-another-track", () -> track.conclude(achieved(OTHER), ORDER, TODAY));
    }

    @Test
    void wantsOneMentorWhoIsAnotherOne() {
        assertRefused("mentor-one-of-two", () -> opened(Direction.OWNER_TO_MEMBER, COMPANY, UNIT, "C0281"));
        assertRefused("mentor-one-of-two", () -> opened(Direction.OWNER_TO_MEMBER, COMPANY, null, null));
        assertRefused("mentor-of-oneself", () -> opened(Direction.OWNER_TO_MEMBER, COMPANY, null, "N04672"));
        assertRefused("owner-without-enterprise", () -> opened(Direction.OWNER_TO_MEMBER, null, UNIT, null));
    }

    private static Cultivation owner() {
        return opened(Direction.OWNER_TO_MEMBER, COMPANY, UNIT, null);
    }

    private static Cultivation opened(Direction direction, CreditCode company, CreditCode unit, String mentor) {
        return new Cultivation(
                new OpenCultivation(direction, "N04672", company, unit, mentor, FEBRUARY), "611023104001", TODAY);
    }

    private static void take(Cultivation track, String step) {
        track.take(new TakeStep(step, LocalDate.of(2009, 3, 1)), ORDER, TODAY);
    }

    private static ConcludeCultivation achieved(CreditCode enterprise) {
        return new ConcludeCultivation(Outcome.ACHIEVED, enterprise, null, TODAY);
    }

    private static void assertRefused(String code, ThrowingCallable command) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(command)
                .satisfies(violation -> assertThat(violation.code()).isEqualTo(code));
    }

    @Test
    void saysWhereTheStepsAreLaidDownThatAreMissing() {
        var track = owner();

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> take(track, "PRACTICE"))
                .satisfies(skipped -> assertThat(skipped.facts())
                        .containsEntry("missing", 2)
                        .containsEntry("rule", "cultivation-steps-611023"));
    }
}
