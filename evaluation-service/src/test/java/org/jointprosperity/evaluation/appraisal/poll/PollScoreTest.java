package org.jointprosperity.evaluation.appraisal.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.jointprosperity.evaluation.appraisal.poll.PollScore.GroupVotes;
import org.junit.jupiter.api.Test;

class PollScoreTest {

    private static final int[] POINTS = {100, 80, 60, 0};

    @Test
    void weighsTheMeansOfGroupsWhateverTheirSize() {
        var groups = List.of(group(70, 10, 26, 0, 0), group(30, 5, 5, 0, 0));

        // (70 × 3080 ÷ 36 + 30 × 900 ÷ 10) ÷ 100 = 86.888…
        assertThat(PollScore.hundredths(groups, POINTS)).contains(8689);
    }

    @Test
    void leavesOutAGroupThatDidNotVote() {
        assertThat(PollScore.hundredths(List.of(group(70, 0, 0, 0, 0), group(30, 0, 4, 0, 0)), POINTS))
                .contains(8000);
        assertThat(PollScore.hundredths(List.of(group(70, 0, 0, 0, 0)), POINTS)).isEmpty();
        assertThat(PollScore.leadingGrade(List.of(group(70, 0, 0, 0, 0)))).isEmpty();
    }

    @Test
    void roundsHalfUpOnce() {
        // 100 of 32 ballots: 3.125
        assertThat(PollScore.hundredths(List.of(group(1, 1, 0, 0, 31)), POINTS)).contains(313);
    }

    @Test
    void ofTwoGradesAsOftenVotedForTheLowerLeads() {
        assertThat(PollScore.leadingGrade(List.of(group(100, 6, 6, 0, 0)))).contains(2);
        assertThat(PollScore.leadingGrade(List.of(group(50, 9, 0, 0, 0), group(50, 0, 0, 0, 3))))
                .contains(4);
        assertThat(PollScore.leadingGrade(List.of(group(60, 9, 0, 0, 0), group(40, 0, 0, 0, 300))))
                .contains(1);
    }

    @Test
    void staysWithinTheScaleAndRisesWithABetterVote() {
        var random = new Random(20091231);
        for (int run = 0; run < 2_000; run++) {
            var votes = random.ints(4, 0, 14_000).toArray();
            votes[3]++;
            var better = votes.clone();
            better[3]--;
            better[0]++;
            var other = group(1 + random.nextInt(100), random.ints(4, 1, 14_000).toArray());
            int weight = 1 + random.nextInt(100);
            int score = PollScore.hundredths(List.of(group(weight, votes), other), POINTS)
                    .orElseThrow();

            assertThat(score).isBetween(0, 10_000);
            assertThat(PollScore.hundredths(List.of(group(weight, better), other), POINTS)
                            .orElseThrow())
                    .isGreaterThanOrEqualTo(score);
        }
    }

    private static GroupVotes group(int weight, int... votes) {
        return new GroupVotes(weight, votes);
    }
}
