package org.jointprosperity.evaluation.appraisal.poll;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * 小数抑制: which counts of a row are hidden, where the row's total is shown beside them. Counts below a threshold are hidden,
 * nought among them, as a unanimous vote tells of everyone; then the smallest of the others, until what is hidden sums up to
 * something that more than one row of counts could have made. A row whose total is itself below the threshold is hidden whole,
 * with its total.
 *
 * @param shown the counts, null where hidden
 * @param total the sum of the row, or null where it is hidden too
 */
record Suppression(Integer[] shown, Integer total) {

    static Suppression of(int[] counts, int threshold) {
        int total = Arrays.stream(counts).reduce(0, Math::addExact);
        if (total < threshold) {
            return new Suppression(new Integer[counts.length], null);
        }
        var hidden = new boolean[counts.length];
        IntStream.range(0, counts.length).filter(i -> counts[i] < threshold).forEach(i -> hidden[i] = true);
        if (Arrays.equals(hidden, new boolean[counts.length])) {
            return new Suppression(Arrays.stream(counts).boxed().toArray(Integer[]::new), total);
        }
        var smallestFirst = IntStream.range(0, counts.length)
                .boxed()
                .sorted(Comparator.comparingInt(i -> counts[i]))
                .toList();
        for (int next : smallestFirst) {
            if (isAmbiguous(counts, hidden)) {
                break;
            }
            hidden[next] = true;
        }
        if (!isAmbiguous(counts, hidden)) {
            return new Suppression(new Integer[counts.length], null);
        }
        return new Suppression(
                IntStream.range(0, counts.length)
                        .mapToObj(i -> hidden[i] ? null : Integer.valueOf(counts[i]))
                        .toArray(Integer[]::new),
                total);
    }

    /** Whether everything of the row is shown. */
    boolean isWhole() {
        return total != null && Arrays.stream(shown).allMatch(count -> count != null);
    }

    /** Two or more hidden counts that sum to at least one can be exchanged against each other, each of them. */
    private static boolean isAmbiguous(int[] counts, boolean[] hidden) {
        int cells = 0;
        long sum = 0;
        for (int i = 0; i < counts.length; i++) {
            if (hidden[i]) {
                cells++;
                sum += counts[i];
            }
        }
        return cells >= 2 && sum >= 1;
    }
}
