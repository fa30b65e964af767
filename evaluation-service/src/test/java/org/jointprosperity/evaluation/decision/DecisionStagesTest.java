package org.jointprosperity.evaluation.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointprosperity.evaluation.decision.Village.OPENED;
import static org.jointprosperity.evaluation.decision.Village.decides;
import static org.jointprosperity.evaluation.decision.Village.form;
import static org.jointprosperity.evaluation.decision.Village.hold;
import static org.jointprosperity.evaluation.decision.Village.members;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.evaluation.rule.Body;
import org.jointprosperity.evaluation.rule.Count;
import org.jointprosperity.evaluation.rule.Counts;
import org.junit.jupiter.api.Test;

class DecisionStagesTest {

    private static final int COURSES = 500 * Integer.getInteger("joint.scale", 1);
    private static final int STEPS = 12;
    private static final int[] ROLL = {20, 40, 60};
    private static final Body[] BODIES = {Body.MEMBERS, Body.REPRESENTATIVES, Body.MASSES};

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
                        .isEqualTo(decision.progress().isCarried(1)
                                && decision.progress().isCarried(2)
                                && decision.progress().isCarried(3));
            }
        }
    }

    @Test
    void noCourseOfOpeningsCancellationsAndPapersSkipsAStageOrIsJudgedOnAnotherRoll() {
        int unvoted = 0;
        for (int seed = 0; seed < COURSES; seed++) {
            var random = new Random(seed);
            var decision = decides("public-works");
            var frozen = new HashMap<Integer, Integer>();
            UUID open = null;
            int openStage = 0;
            for (int step = 0; step < 3 * STEPS; step++) {
                int stage = 1 + random.nextInt(3);
                int eligible = ROLL[stage - 1] - (random.nextInt(3) == 0 ? random.nextInt(10) : 0);
                boolean may = open == null
                        && decision.state == State.OPEN
                        && stage == decision.nextStage()
                        && frozen.getOrDefault(stage, eligible) == eligible;
                switch (random.nextInt(6)) {
                    case 0 ->
                        assertThat(noted(
                                        may,
                                        frozen,
                                        stage,
                                        eligible,
                                        () -> hold(decision, stage, counted(eligible, random))))
                                .as("seed %d step %d: paper", seed, step)
                                .isEqualTo(may);
                    case 1, 2 -> {
                        var sitting = UUID.randomUUID();
                        var body = BODIES[stage - 1];
                        assertThat(noted(
                                        may,
                                        frozen,
                                        stage,
                                        eligible,
                                        () -> Village.opens(decision, sitting, stage, body, due(eligible))))
                                .as("seed %d step %d: opening", seed, step)
                                .isEqualTo(may);
                        open = may ? sitting : open;
                        openStage = may ? stage : openStage;
                    }
                    case 3 -> {
                        if (open != null && random.nextBoolean()) {
                            decision.cancels(open);
                            open = null;
                        }
                    }
                    default -> {
                        if (open != null) {
                            int due = frozen.get(openStage);
                            boolean voted = random.nextInt(4) > 0;
                            var counts = voted ? counted(due, random) : there(due, random);
                            Village.concludes(
                                    decision,
                                    openStage,
                                    form(null, OPENED.plusDays(10), OPENED, counts.with(Count.MEMBERS, due)));
                            open = null;
                            unvoted += voted ? 0 : 1;
                            assertThat(voted || decision.state == State.OPEN)
                                    .as("seed %d step %d: nobody said no", seed, step)
                                    .isTrue();
                        }
                    }
                }
                assertWhatAlwaysHolds(decision, frozen, seed);
            }
        }
        assertThat(unvoted).as("meetings without a vote").isGreaterThan(COURSES / 10);
    }

    private static void assertWhatAlwaysHolds(Decision decision, Map<Integer, Integer> frozen, int seed) {
        var progress = decision.progress();
        assertThat(progress.meetings())
                .as("seed %d: judged on the first roll", seed)
                .allSatisfy(meeting ->
                        assertThat(meeting.counts().require(Count.ELIGIBLE)).isEqualTo(frozen.get(meeting.stage())));
        for (int later = 2; later <= 3; later++) {
            assertThat(!progress.isCarried(later) || progress.isCarried(later - 1))
                    .as("seed %d: stage %d without the one before", seed, later)
                    .isTrue();
        }
        assertThat(decision.state == State.CARRIED).isEqualTo(progress.isCarried(3));
        if (decision.state == State.REJECTED) {
            assertThat(progress.meetings())
                    .as("seed %d: somebody said no", seed)
                    .last()
                    .satisfies(meeting ->
                            assertThat(meeting.counts().of(Count.YES)).isPresent());
        }
    }

    /** Whether it was taken; the first roll of a stage is noted. */
    private static boolean noted(boolean may, Map<Integer, Integer> frozen, int stage, int eligible, Runnable call) {
        try {
            call.run();
        } catch (RuleViolation refused) {
            return false;
        }
        if (may) {
            frozen.putIfAbsent(stage, eligible);
        }
        return true;
    }

    private static Counts counted(int eligible, Random random) {
        int present = eligible - random.nextInt(1 + eligible / 3);
        return members(eligible, present, random.nextInt(4) == 0 ? random.nextInt(present + 1) : present);
    }

    private static Counts there(int eligible, Random random) {
        return new Counts(Map.of(Count.ELIGIBLE, eligible, Count.PRESENT, random.nextInt(eligible + 1)));
    }

    private static Counts due(int eligible) {
        return new Counts(Map.of(Count.ELIGIBLE, eligible, Count.MEMBERS, eligible));
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
