package org.jointprosperity.evaluation.appraisal.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jointprosperity.evaluation.appraisal.campaign.PolledGroup;
import org.jointprosperity.evaluation.appraisal.kind.Evaluators;
import org.jointprosperity.evaluation.appraisal.kind.Manner;
import org.junit.jupiter.api.Test;

class TallyTest {

    private static final int THRESHOLD = 5;
    private static final UUID UNIT = new UUID(0, 1);

    /** One delegate who weighs as much as ten villagers would be read off the sum. */
    @Test
    void tellsOfAFewWhoWeighAsMuchAsMany() {
        assertThat(tally(new int[] {0, 0, 0, 1}, new int[] {6, 4, 0, 0}).isTelling(UNIT, List.of(""), THRESHOLD))
                .isTrue();
        assertThat(tally(new int[] {0, 0, 0, 4}, new int[] {6, 4, 0, 0}).isTelling(UNIT, List.of(""), THRESHOLD))
                .isTrue();
    }

    @Test
    void tellsOfNobodyWhereEveryGroupIsLargeOrDidNotVote() {
        assertThat(tally(new int[] {0, 0, 0, 5}, new int[] {6, 4, 0, 0}).isTelling(UNIT, List.of(""), THRESHOLD))
                .isFalse();
        assertThat(tally(new int[] {0, 0, 0, 0}, new int[] {6, 4, 0, 0}).isTelling(UNIT, List.of(""), THRESHOLD))
                .isFalse();
    }

    @Test
    void looksAtEachCriterionAndNotAtTheirSum() {
        var votes = Map.of(
                new Tally.Cell(UNIT, "criterion-1", Evaluators.RURAL_DELEGATES), new int[] {4, 0, 0, 0},
                new Tally.Cell(UNIT, "criterion-2", Evaluators.RURAL_DELEGATES), new int[] {0, 4, 0, 0});

        assertThat(new Tally(4, groups(), votes).isTelling(UNIT, List.of("criterion-1", "criterion-2"), THRESHOLD))
                .isTrue();
    }

    private static Tally tally(int[] delegates, int[] villagers) {
        return new Tally(
                4,
                groups(),
                Map.of(
                        new Tally.Cell(UNIT, "", Evaluators.RURAL_DELEGATES), delegates,
                        new Tally.Cell(UNIT, "", Evaluators.PAIRED_VILLAGES), villagers));
    }

    private static List<PolledGroup> groups() {
        return List.of(
                new PolledGroup(Evaluators.RURAL_DELEGATES, 50, Manner.NAMED_ONLINE, null, 5, 5),
                new PolledGroup(Evaluators.PAIRED_VILLAGES, 50, Manner.NAMED_ONLINE, null, 10, 10));
    }
}
