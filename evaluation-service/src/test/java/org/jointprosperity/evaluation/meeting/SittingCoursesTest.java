package org.jointprosperity.evaluation.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointprosperity.evaluation.meeting.Hall.DAY;
import static org.jointprosperity.evaluation.meeting.Hall.NINE;
import static org.jointprosperity.evaluation.meeting.Hall.RULES;
import static org.jointprosperity.evaluation.meeting.Hall.STAGE;
import static org.jointprosperity.evaluation.meeting.Hall.SUBJECT;
import static org.jointprosperity.evaluation.meeting.Hall.TODAY;
import static org.jointprosperity.evaluation.meeting.Hall.person;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.evaluation.decision.Decision;
import org.jointprosperity.evaluation.decision.State;
import org.jointprosperity.evaluation.decision.Village;
import org.jointprosperity.evaluation.decision.progress.RecordMeeting;
import org.jointprosperity.evaluation.meeting.attendance.SittingMember.Listed;
import org.jointprosperity.evaluation.meeting.ballot.Manner;
import org.jointprosperity.evaluation.meeting.form.GiveProxy;
import org.jointprosperity.evaluation.meeting.form.NoteAttendance.Move;
import org.jointprosperity.evaluation.meeting.form.OpenVote;
import org.jointprosperity.evaluation.meeting.form.PutMotion;
import org.jointprosperity.evaluation.meeting.proxy.ProxyLimit;
import org.jointprosperity.evaluation.rule.Body;
import org.jointprosperity.evaluation.rule.Count;
import org.jointprosperity.evaluation.verdict.Outcome;
import org.junit.jupiter.api.Test;

/** Whatever is called in whatever order, the meeting keeps what it promises. */
class SittingCoursesTest {

    private static final int COURSES = 300 * Integer.getInteger("joint.scale", 1);
    private static final int STEPS = 40;
    private static final int DUE = 6;
    private static final String HASH = "ab".repeat(32);

    private Random random;
    private Sitting sitting;
    private RecordMeeting closed;
    private int minute;

    @Test
    void noSequenceOfCallsCountsAPersonTwiceChangesTheRollShowsATallyOrRemovesAnything() {
        int closings = 0;
        for (int seed = 0; seed < COURSES; seed++) {
            random = new Random(seed);
            sitting = Hall.called(Body.VILLAGERS);
            closed = null;
            minute = 0;
            List<Listed> frozen = List.of();
            var kept = new ArrayList<Object>();
            for (int step = 0; step < STEPS; step++) {
                boolean wasCalled = sitting.state == SittingState.CALLED;
                attempt();
                if (wasCalled && sitting.state == SittingState.OPEN) {
                    frozen = sitting.attendance().roll();
                }
                var now = everything();
                assertThat(now).as("seed %d", seed).containsAll(kept);
                kept = now;
                if (sitting.state == SittingState.OPEN || sitting.state == SittingState.CLOSED) {
                    assertThat(sitting.attendance().roll())
                            .as("seed %d: the roll", seed)
                            .isEqualTo(frozen);
                }
                assertNobodyIsCountedTwice(seed);
                assertNoTallyBeforeTheClosing(seed);
            }
            if (closed != null) {
                closings++;
                assertThat(closed.counts().require(Count.ELIGIBLE)).isEqualTo(frozen.size());
                assertThat(closed.counts().require(Count.PRESENT)).isLessThanOrEqualTo(frozen.size());
            }
        }
        assertThat(closings).as("courses that came to a closing").isGreaterThan(COURSES / 10);
    }

    /** Several meetings of one decision, some cancelled, some told on paper; the roll and a no are those of the first. */
    @Test
    void noCancellationOrPaperMakesARollSmallerOrUndoesANo() {
        int cancelled = 0;
        int judged = 0;
        for (int seed = 0; seed < COURSES; seed++) {
            random = new Random(seed);
            var decision = Village.afterTheMembersSaidYes();
            var all = new ArrayList<Sitting>();
            sitting = null;
            for (int step = 0; step < 2 * STEPS; step++) {
                if (sitting == null) {
                    sitting = Hall.called(decision.id(), 2, Body.VILLAGERS);
                    minute = 0;
                }
                takeOneStep(decision, all);
                assertWhatTheFirstRollPromises(decision, all, seed);
            }
            cancelled += all.stream().anyMatch(each -> each.state == SittingState.CANCELLED) ? 1 : 0;
            judged += all.stream().anyMatch(each -> each.outcome != null) ? 1 : 0;
        }
        assertThat(cancelled).as("courses with a cancellation").isGreaterThan(COURSES / 10);
        assertThat(judged).as("courses with a judgement").isGreaterThan(COURSES / 10);
    }

    private static void assertWhatTheFirstRollPromises(Decision decision, List<Sitting> all, int seed) {
        assertThat(all.stream().map(each -> each.eligible).distinct())
                .as("seed %d: rolls", seed)
                .hasSizeLessThan(2);
        assertThat(Village.recorded(decision, 2)).allSatisfy(counts -> assertThat(all)
                .as("seed %d: judged on the roll that was opened", seed)
                .allSatisfy(each -> assertThat(counts.require(Count.ELIGIBLE)).isEqualTo(each.eligible)));
        assertThat(all).allSatisfy(each -> {
            assertThat(each.state != SittingState.CANCELLED || each.votes.isEmpty())
                    .isTrue();
            assertThat(each.outcome == Outcome.NOT_CARRIED)
                    .isEqualTo(decision.state() == State.REJECTED && each == all.get(all.size() - 1));
        });
    }

    /** What the doors of the service do with the meeting and its decision; what is refused leaves both as they were. */
    private void takeOneStep(Decision decision, List<Sitting> all) {
        try {
            if (sitting.state == SittingState.CALLED && random.nextInt(3) == 0) {
                if (random.nextInt(3) == 0) {
                    int eligible = 3 + random.nextInt(DUE - 2);
                    Village.hold(decision, 2, onPaper(eligible));
                    return;
                }
                var kept = all.isEmpty() || random.nextInt(3) == 0
                        ? roll()
                        : all.get(0).attendance().roll();
                var opening = sitting;
                sitting = null;
                opening.open(Hall.opening(List.of()), kept, SUBJECT, TODAY);
                Village.opens(
                        decision,
                        opening.id,
                        2,
                        Body.VILLAGERS,
                        opening.headcount().due());
                sitting = opening;
                all.add(opening);
            } else if (sitting.state == SittingState.OPEN && random.nextInt(12) == 0) {
                if (random.nextBoolean()) {
                    Village.hold(decision, 2, onPaper(3));
                }
                Hall.cancel(sitting);
                Village.cancels(decision, sitting.id);
                sitting = null;
            } else if (sitting.state == SittingState.OPEN && random.nextInt(8) == 0) {
                var record = sitting.record(Hall.closing(), STAGE);
                var outcome = Village.concludes(decision, 2, record);
                sitting.close(Hall.closing(), record, 1, outcome, SUBJECT);
                sitting = null;
            } else if (sitting.state == SittingState.OPEN) {
                call(2 + random.nextInt(16));
            }
        } catch (RuleViolation refused) {
            assertThat(refused.code()).isNotBlank();
        }
    }

    private static RecordMeeting onPaper(int eligible) {
        return Village.form(Body.VILLAGERS, DAY, DAY.minusDays(10), Village.members(eligible, eligible, eligible));
    }

    private void assertNobodyIsCountedTwice(int seed) {
        var numbers = sitting.attendance().roll().stream().map(Listed::member).toList();
        assertThat(numbers).as("seed %d", seed).doesNotHaveDuplicates();
        var voters = sitting.attendance().voters(LocalTime.of(23, 59));
        var there = sitting.attendance().inPerson(LocalTime.of(23, 59));
        var holders = sitting.attendance().shownProxies().stream()
                .filter(proxy -> !there.contains(proxy.holder()))
                .map(proxy -> proxy.giver())
                .filter(giver -> !there.contains(giver))
                .collect(Collectors.toSet());
        assertThat(new HashSet<>(numbers)).containsAll(voters);
        assertThat(voters)
                .as("seed %d: holder absent", seed)
                .doesNotContainAnyElementsOf(holders.isEmpty() ? List.of("-") : holders);
        sitting.votes.stream()
                .filter(vote -> vote.tally() != null)
                .forEach(vote -> assertThat(vote.tally().cast()).isLessThanOrEqualTo(vote.present()));
    }

    private void assertNoTallyBeforeTheClosing(int seed) {
        SittingView.of(sitting).motions().forEach(motion -> motion.votes()
                .forEach(vote -> assertThat(vote.tally() == null)
                        .as("seed %d motion %d", seed, motion.number())
                        .isEqualTo(vote.closedAt() == null)));
    }

    private ArrayList<Object> everything() {
        var all = new ArrayList<Object>();
        all.addAll(sitting.members);
        all.addAll(sitting.presences);
        all.addAll(sitting.proxies);
        all.addAll(sitting.motions);
        all.addAll(sitting.votes);
        return all;
    }

    private void attempt() {
        try {
            call(random.nextInt(20));
        } catch (RuleViolation refused) {
            assertThat(refused.code()).isNotBlank();
        }
    }

    private void call(int what) {
        int motion = 1 + random.nextInt(Math.max(1, sitting.motions.size()));
        var at = NINE.plusMinutes(minute += random.nextInt(3));
        switch (what) {
            case 0, 1 -> sitting.open(Hall.opening(List.of()), roll(), SUBJECT, TODAY);
            case 2, 3, 4, 5, 6 -> Hall.move(sitting, random.nextInt(DUE + 1), Move.ARRIVED, at);
            case 7 -> Hall.move(sitting, random.nextInt(DUE + 1), Move.LEFT, at);
            case 8, 9 ->
                sitting.give(
                        new GiveProxy(
                                person(random.nextInt(DUE)),
                                person(random.nextInt(DUE)),
                                ProxyLimit.SAME_HOUSEHOLD,
                                HASH),
                        Hall.proxies(Body.VILLAGERS),
                        Hall.RULES);
            case 10, 11 ->
                sitting.put(new PutMotion(
                        "议案",
                        person(random.nextInt(DUE)),
                        sitting.motions.isEmpty() || random.nextInt(8) == 0 ? null : 1));
            case 12, 13 -> sitting.openVote(motion, new OpenVote(at, Manner.SHOW_OF_HANDS), RULES);
            case 14, 15 -> sitting.count(motion, Hall.hands(random.nextInt(DUE), random.nextInt(2), 0));
            case 16, 17 -> sitting.closeVote(motion, at, RULES);
            case 18 -> closed = Hall.close(sitting, STAGE, null);
            default -> {
                if (random.nextInt(20) == 0) {
                    Hall.cancel(sitting);
                }
            }
        }
    }

    /** The village's roll as it is now: it changes all the time. */
    private List<Listed> roll() {
        var roll = new ArrayList<>(Hall.roll(3 + random.nextInt(DUE - 2)));
        if (random.nextInt(4) == 0) {
            roll.add(roll.get(random.nextInt(roll.size())));
        }
        return roll;
    }
}
