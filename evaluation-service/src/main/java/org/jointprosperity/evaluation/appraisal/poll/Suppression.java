package org.jointprosperity.evaluation.appraisal.poll;

import java.util.Arrays;
import java.util.Objects;

/**
 * 小数抑制: which counts of a row are hidden, where the row's total is shown beside them. Counts below a threshold are hidden,
 * nought among them, as a unanimous vote tells of everyone; then the smallest of the others, those of the same size together,
 * until more than one row of counts could stand behind what is shown, also for who knows threshold and procedure. A row whose
 * total is itself below the threshold is hidden whole, with its total; but the total of every row is taken for known, as how
 * many answered or handed in a ballot is told elsewhere. Hence every row is hidden whole whose counts could all be as large as a
 * hidden count can be.
 *
 * @param shown the counts, null where hidden
 * @param total the sum of the row, or null where it is hidden too
 */
record Suppression(Integer[] shown, Integer total) {

    static Suppression of(int[] counts, int threshold) {
        int total = Arrays.stream(counts).reduce(0, Math::addExact);
        if (total < threshold) {
            return hiddenWhole(counts);
        }
        if (total == (long) counts.length * (threshold - 1)) {
            return new Suppression(new Integer[counts.length], total);
        }
        int[] sizes = Arrays.stream(counts).sorted().distinct().toArray();
        if (sizes[0] >= threshold) {
            return new Suppression(Arrays.stream(counts).boxed().toArray(Integer[]::new), total);
        }
        for (int size : sizes) {
            int most = Math.max(size, threshold - 1);
            if (isAmbiguous(counts, most, threshold)) {
                return new Suppression(
                        Arrays.stream(counts)
                                .mapToObj(count -> count <= most ? null : Integer.valueOf(count))
                                .toArray(Integer[]::new),
                        total);
            }
        }
        return hiddenWhole(counts);
    }

    /** Whether everything of the row is shown. */
    boolean isWhole() {
        return total != null && Arrays.stream(shown).allMatch(Objects::nonNull);
    }

    /**
     * Whether the counts up to this one can be exchanged against each other, each of them: there are two at least, they are not
     * all nought, and they are not all as large as a count below the threshold can be.
     */
    private static boolean isAmbiguous(int[] counts, int most, int threshold) {
        var hidden = Arrays.stream(counts).filter(count -> count <= most).toArray();
        long sum = Arrays.stream(hidden).asLongStream().sum();
        boolean full = most < threshold && sum == (long) hidden.length * (threshold - 1);
        return hidden.length >= 2 && sum >= 1 && !full;
    }

    private static Suppression hiddenWhole(int[] counts) {
        return new Suppression(new Integer[counts.length], null);
    }
}
