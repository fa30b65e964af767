package org.jointprosperity.evaluation.selection.score;

import java.util.List;

/**
 * 平均分: a mean kept exactly as a sum over a count and compared by cross-multiplication.
 *
 * @param sum of the counted scores, in hundredths of a point
 * @param count of the counted scores, above 0
 */
public record Mean(long sum, int count) implements Comparable<Mean> {

    /** Fewer scores than this have nothing between the highest and the lowest. */
    private static final int LEAST_TO_DROP = 3;

    public Mean {
        if (count <= 0) {
            throw new IllegalArgumentException("there is no mean of no score");
        }
    }

    /** The mean of every score. */
    static Mean of(List<Integer> points) {
        return new Mean(points.stream().mapToLong(Integer::longValue).sum(), points.size());
    }

    /** The mean without one highest and one lowest score. */
    static Mean trimmed(List<Integer> points) {
        if (points.size() < LEAST_TO_DROP) {
            return of(points);
        }
        var extremes = points.stream().mapToLong(Integer::longValue).summaryStatistics();
        return new Mean(extremes.getSum() - extremes.getMax() - extremes.getMin(), points.size() - 2);
    }

    @Override
    public int compareTo(Mean other) {
        return Long.compare(Math.multiplyExact(sum, other.count), Math.multiplyExact(other.sum, count));
    }
}
