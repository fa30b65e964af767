package org.jointprosperity.evaluation.appraisal.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuppressionTest {

    private static final int THRESHOLD = 5;

    @Test
    void showsARowWithoutSmallCounts() {
        var row = Suppression.of(new int[] {12, 9, 5}, THRESHOLD);

        assertThat(row.shown()).containsExactly(12, 9, 5);
        assertThat(row.total()).isEqualTo(26);
        assertThat(row.isWhole()).isTrue();
    }

    @Test
    void hidesTheSmallestOtherCountWhereOneAloneWouldBeTheRest() {
        var row = Suppression.of(new int[] {20, 9, 3}, THRESHOLD);

        assertThat(row.shown()).containsExactly(20, null, null);
        assertThat(row.total()).isEqualTo(32);
        assertThat(row.isWhole()).isFalse();
    }

    @Test
    void hidesAUnanimousVoteAsItTellsOfEveryone() {
        assertThat(Suppression.of(new int[] {8, 0, 0, 0}, THRESHOLD).shown()).containsOnlyNulls();
    }

    @Test
    void hidesTheTotalOfFewBallotsToo() {
        var row = Suppression.of(new int[] {2, 2, 0, 0}, THRESHOLD);

        assertThat(row.shown()).containsOnlyNulls();
        assertThat(row.total()).isNull();
    }

    @Test
    void hidesWhatNoOtherCountCanStandFor() {
        assertThat(Suppression.of(new int[] {0, 0}, THRESHOLD).total()).isNull();
        assertThat(Suppression.of(new int[] {3}, THRESHOLD).total()).isNull();
        assertThat(Suppression.of(new int[] {7}, THRESHOLD).shown()).containsExactly(7);
    }

    @ParameterizedTest
    @CsvSource({
        "5 5, 5 5, 10",
        "5 4, - -, 9",
        "9 4, - -, 13",
        "9 5 4, 9 - -, 18",
        "9 4 4, - - -, 17",
        "4 0, - -, ",
        "5 0, - -, 5",
        "0 0, - -, ",
        "1 0, - -, ",
        "2 1, - -, ",
        "4 4, - -, 8"
    })
    void showsACountOfTheThresholdAndNoneBelowIt(String counts, String shown, Integer total) {
        var row = Suppression.of(
                Arrays.stream(counts.split(" ")).mapToInt(Integer::parseInt).toArray(), THRESHOLD);

        assertThat(Arrays.stream(row.shown()).map(count -> count == null ? "-" : count.toString()))
                .containsExactly(shown.split(" "));
        assertThat(row.total()).isEqualTo(total);
    }

    /** How many answered is told elsewhere, and four fours alone would lead to a row of sixteen with nothing shown. */
    @Test
    void hidesWholeWhateverAddsUpToTheMostThatHiddenCountsCan() {
        for (var counts : List.of(new int[] {4, 4, 4, 4}, new int[] {16, 0, 0, 0}, new int[] {8, 5, 3, 0})) {
            var row = Suppression.of(counts, THRESHOLD);

            assertThat(row.shown()).containsOnlyNulls();
            assertThat(row.total()).isEqualTo(16);
        }
    }

    /**
     * Whoever knows what is shown, the total even where it is not shown, the threshold and how it is done finds two values at
     * least for each hidden count. Where nobody voted there is nobody to tell of.
     */
    @Test
    void noHiddenCountCanBeComputedFromWhatIsShown() {
        for (int threshold = 2; threshold <= THRESHOLD; threshold++) {
            for (int grades = 2; grades <= 4; grades++) {
                for (int total = 1; total <= 20; total++) {
                    everyHiddenCountStaysOpen(rows(grades, total), threshold);
                }
            }
        }
    }

    private static void everyHiddenCountStaysOpen(List<int[]> rows, int threshold) {
        var byShown = new HashMap<String, List<int[]>>();
        for (var row : rows) {
            var suppressed = Suppression.of(row, threshold);
            assertThat(Arrays.stream(suppressed.shown()).filter(count -> count != null && count < threshold))
                    .isEmpty();
            byShown.computeIfAbsent(Arrays.toString(suppressed.shown()) + suppressed.total(), key -> new ArrayList<>())
                    .add(row);
        }
        for (var alike : byShown.values()) {
            var suppressed = Suppression.of(alike.get(0), threshold);
            for (int i = 0; i < suppressed.shown().length; i++) {
                int cell = i;
                if (suppressed.shown()[i] == null) {
                    assertThat(alike.stream().map(row -> row[cell]).distinct().count())
                            .as("count %s of %s below %s", i, Arrays.toString(alike.get(0)), threshold)
                            .isGreaterThan(1);
                }
            }
        }
    }

    private static List<int[]> rows(int grades, int total) {
        if (grades == 1) {
            return List.of(new int[] {total});
        }
        var rows = new ArrayList<int[]>();
        for (int first = 0; first <= total; first++) {
            for (var rest : rows(grades - 1, total - first)) {
                var row = new int[grades];
                row[0] = first;
                System.arraycopy(rest, 0, row, 1, rest.length);
                rows.add(row);
            }
        }
        return rows;
    }
}
