package org.jointprosperity.evaluation.appraisal.poll;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * 加权得分: the mean points of each group, weighed and divided by the weights of those groups that voted. Fractions of
 * integers throughout; rounded once, half up, to hundredths of a point.
 */
final class PollScore {

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    private PollScore() {}

    /**
     * What one group voted.
     *
     * @param votes for each grade, the best first
     */
    record GroupVotes(int weight, int[] votes) {

        int ballots() {
            int ballots = 0;
            for (int votesOfGrade : votes) {
                ballots = Math.addExact(ballots, votesOfGrade);
            }
            return ballots;
        }

        long points(int[] pointsOfGrades) {
            long points = 0;
            for (int i = 0; i < votes.length; i++) {
                points = Math.addExact(points, Math.multiplyExact((long) votes[i], pointsOfGrades[i]));
            }
            return points;
        }
    }

    /** The score in hundredths of a point; empty where nobody voted. */
    static Optional<Integer> hundredths(List<GroupVotes> groups, int[] pointsOfGrades) {
        var voted = groups.stream().filter(group -> group.ballots() > 0).toList();
        if (voted.isEmpty()) {
            return Optional.empty();
        }
        var common = common(voted);
        var sum = BigInteger.ZERO;
        long weights = 0;
        for (var group : voted) {
            sum = sum.add(BigInteger.valueOf(group.points(pointsOfGrades))
                    .multiply(BigInteger.valueOf(group.weight()))
                    .multiply(common.divide(BigInteger.valueOf(group.ballots()))));
            weights = Math.addExact(weights, group.weight());
        }
        var divisor = common.multiply(BigInteger.valueOf(weights));
        var twice = BigInteger.TWO;
        return Optional.of(sum.multiply(HUNDRED)
                .multiply(twice)
                .add(divisor)
                .divide(divisor.multiply(twice))
                .intValueExact());
    }

    /**
     * The place, from 1, of the grade most votes were for, a group's votes counting by its weight and not by its size; of two
     * that have as many the lower. Empty where nobody voted.
     */
    static Optional<Integer> leadingGrade(List<GroupVotes> groups) {
        var voted = groups.stream().filter(group -> group.ballots() > 0).toList();
        if (voted.isEmpty()) {
            return Optional.empty();
        }
        var common = common(voted);
        int leading = 0;
        var most = BigInteger.ZERO;
        for (int grade = 0; grade < voted.get(0).votes().length; grade++) {
            var weighed = BigInteger.ZERO;
            for (var group : voted) {
                weighed = weighed.add(BigInteger.valueOf(group.votes()[grade])
                        .multiply(BigInteger.valueOf(group.weight()))
                        .multiply(common.divide(BigInteger.valueOf(group.ballots()))));
            }
            if (weighed.signum() > 0 && weighed.compareTo(most) >= 0) {
                leading = grade + 1;
                most = weighed;
            }
        }
        return Optional.of(leading);
    }

    /** A common multiple of the numbers of ballots, so that means can be added as integers. */
    private static BigInteger common(List<GroupVotes> voted) {
        var common = BigInteger.ONE;
        for (var group : voted) {
            var ballots = BigInteger.valueOf(group.ballots());
            common = common.divide(common.gcd(ballots)).multiply(ballots);
        }
        return common;
    }
}
