package org.jointprosperity.evaluation.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointprosperity.evaluation.decision.Village.decides;
import static org.jointprosperity.evaluation.decision.Village.hold;
import static org.jointprosperity.evaluation.decision.Village.members;

import java.util.Random;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.junit.jupiter.api.Test;

class DecisionStagesTest {

    private static final int COURSES = 500 * Integer.getInteger("joint.scale", 1);
    private static final int STEPS = 12;
    private static final int[] ROLL = {20, 40, 60};

    @Test
    void noCourseOfMeetingsSkipsAStageOrGoesOnAfterTheEnd() {
        for (int seed = 0; seed < COURSES; seed++) {
            var random = new Random(seed);
            var decision = decides("public-works");
            for (int step = 0; step < STEPS; step++) {
                var before = decision.state;
                int due = decision.nextStage() == null ? 0 : decision.nextStage();
                int stage = 1 + random.nextInt(3);
                boolean taken = attempt(decision, stage, random);
                assertThat(taken).as("seed %d step %d", seed, step).isEqualTo(before == State.OPEN && stage == due);
                assertThat(decision.state == State.CARRIED)
                        .isEqualTo(decision.isCarried(1) && decision.isCarried(2) && decision.isCarried(3));
            }
        }
    }

    private static boolean attempt(Decision decision, int stage, Random random) {
        int eligible = ROLL[stage - 1];
        int present = random.nextInt(eligible + 1);
        int yes = random.nextInt(10) == 0 ? random.nextInt(present + 1) : present;
        try {
            hold(decision, stage, members(eligible, present, yes));
            return true;
        } catch (RuleViolation refused) {
            return false;
        }
    }
}
