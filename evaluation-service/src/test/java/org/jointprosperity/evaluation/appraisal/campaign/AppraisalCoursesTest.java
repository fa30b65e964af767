package org.jointprosperity.evaluation.appraisal.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jointprosperity.evaluation.appraisal.campaign.HeldAppraisal.HOLDER;
import static org.jointprosperity.evaluation.appraisal.campaign.HeldAppraisal.TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.evaluation.appraisal.kind.KindOf;
import org.jointprosperity.evaluation.appraisal.kind.Stage;
import org.jointprosperity.evaluation.appraisal.scale.Scale;
import org.junit.jupiter.api.Test;

/** Whatever is called in whatever order, an appraisal takes its stages once, in their order and on days in their order. */
class AppraisalCoursesTest {

    private static final int COURSES = 500 * Integer.getInteger("joint.scale", 1);
    private static final int STEPS = 120;
    private static final Scale SCALE = new Scale("cadres", 1, List.of());
    private static final List<List<Stage>> KINDS = List.of(
            List.of(Stage.POLL, Stage.FINDING, Stage.FEEDBACK),
            List.of(Stage.SELF, Stage.MUTUAL, Stage.POLL, Stage.FINDING, Stage.FEEDBACK),
            List.of(Stage.SELF, Stage.POLL, Stage.FINDING, Stage.FEEDBACK));

    @Test
    void noSequenceOfCallsSkipsRepeatsOrLeavesAStageOnADayBeforeIt() {
        int closed = 0;
        for (int seed = 0; seed < COURSES; seed++) {
            var random = new Random(seed);
            var stages = KINDS.get(seed % KINDS.size());
            var appraisal = HeldAppraisal.prepared(KindOf.stages(stages, null), SCALE);
            var taken = new ArrayList<Stage>();
            var days = new ArrayList<LocalDate>();
            for (int step = 0; step < STEPS; step++) {
                var before = appraisal.stage();
                var since = appraisal.stageSince;
                if (attempt(appraisal, random)) {
                    taken.add(appraisal.stage());
                    days.add(appraisal.stageSince);
                } else {
                    assertThat(appraisal.stage()).as("seed %d: refused", seed).isEqualTo(before);
                    assertThat(appraisal.stageSince)
                            .as("seed %d: refused", seed)
                            .isEqualTo(since);
                }
                assertThat(appraisal.pollClosedOn() != null)
                        .as("seed %d: closed at %s", seed, appraisal.stage())
                        .isEqualTo(appraisal.stage().compareTo(Stage.POLL) > 0);
            }
            var wanted = new ArrayList<>(stages);
            wanted.add(Stage.CLOSED);
            assertThat(taken).as("seed %d", seed).isEqualTo(wanted.subList(0, taken.size()));
            assertThat(days).as("seed %d", seed).isSorted().allMatch(day -> !day.isAfter(TODAY));
            closed += appraisal.stage() == Stage.CLOSED ? 1 : 0;
        }
        assertThat(closed).as("courses that came to their end").isGreaterThan(COURSES / 10);
    }

    @Test
    void isCancelledBeforeAnybodyHasVotedAndToldOnlyWhereItWasOpened() {
        var form = new CancelAppraisal("名单有误");
        var kind = KindOf.stages(KINDS.get(0), null);

        var prepared = HeldAppraisal.prepared(kind, SCALE);
        assertThat(prepared.cancel(form, 0, HOLDER)).isEmpty();
        assertThat(prepared.stage()).isEqualTo(Stage.CANCELLED);
        assertThatThrownBy(() -> prepared.cancel(form, 0, HOLDER)).hasMessageContaining("appraisal-over");
        assertThatThrownBy(() -> prepared.advance(Stage.POLL, TODAY, HOLDER))
                .hasMessageContaining("appraisal-stage-out-of-order");

        var opened = HeldAppraisal.opened(kind, SCALE, TODAY.minusDays(9), TODAY);
        assertThatThrownBy(() -> opened.cancel(form, 1, HOLDER)).hasMessageContaining("appraisal-has-voted");
        assertThat(opened.cancel(form, 0, HOLDER))
                .hasValueSatisfying(told -> assertThat(told.cancelledOn()).isEqualTo(TODAY));

        var polled = HeldAppraisal.opened(kind, SCALE, TODAY.minusDays(9), TODAY);
        polled.advance(Stage.FINDING, TODAY, HOLDER);
        assertThatThrownBy(() -> polled.cancel(form, 0, HOLDER)).hasMessageContaining("appraisal-has-voted");
    }

    private static boolean attempt(Appraisal appraisal, Random random) {
        var day = TODAY.minusDays(random.nextInt(40) - 2);
        try {
            if (random.nextInt(4) == 0) {
                HeldAppraisal.open(appraisal, day, day.plusDays(random.nextInt(20) - 2));
            } else {
                appraisal.advance(Stage.values()[random.nextInt(Stage.values().length)], day, HOLDER);
            }
            return true;
        } catch (RuleViolation refused) {
            assertThat(refused.code()).isNotBlank();
            return false;
        }
    }
}
