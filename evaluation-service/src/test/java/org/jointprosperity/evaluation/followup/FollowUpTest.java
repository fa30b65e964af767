package org.jointprosperity.evaluation.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.junit.jupiter.api.Test;

class FollowUpTest {

    private static final LocalDate MET = LocalDate.of(2025, 6, 12);
    private static final LocalDate DUE = LocalDate.of(2025, 7, 12);

    @Test
    void isOverdueFromTheDayAfterItsLastAndSaysSoOnce() {
        var each = given(DUE);

        assertThat(each.lapse(DUE)).isEmpty();
        assertThat(each.stateOn(DUE)).isEqualTo(FollowUpState.OPEN);
        assertThat(each.lapse(DUE.plusDays(3))).hasValueSatisfying(told -> {
            assertThat(told.overdueOn()).isEqualTo(DUE.plusDays(1));
            assertThat(told.unitCode()).isEqualTo("11611023016000013G");
        });
        assertThat(each.lapse(DUE.plusDays(4))).isEmpty();
        each.complete(new CompleteFollowUp(DUE.plusDays(4), "已办"), DUE.plusDays(4));
        assertThat(each.stateOn(DUE.plusDays(4))).isEqualTo(FollowUpState.DONE);
    }

    @Test
    void neverLapsesOnceItIsDone() {
        var each = given(DUE);
        each.complete(new CompleteFollowUp(DUE, "已办"), DUE);

        assertThat(each.lapse(DUE.plusDays(9))).isEmpty();
    }

    @Test
    void refusesDaysThatCannotBe() {
        refuses("due-before-meeting", () -> given(MET.minusDays(1)));
        refuses("date-in-the-future", () -> given(DUE).complete(new CompleteFollowUp(DUE, "已办"), DUE.minusDays(1)));
        refuses("done-before-assigned", () -> given(DUE).complete(new CompleteFollowUp(MET.minusDays(1), "已办"), DUE));
        var done = given(DUE);
        done.complete(new CompleteFollowUp(DUE, "已办"), DUE);
        refuses("follow-up-already-done", () -> done.complete(new CompleteFollowUp(DUE, "已办"), DUE));
    }

    private static FollowUp given(LocalDate due) {
        return new FollowUp(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "611023",
                new AssignFollowUp(FollowUpOwner.UNIT, "11611023016000013G", "落实资金", due),
                MET);
    }

    private static void refuses(String code, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
